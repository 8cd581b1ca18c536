package award.eligibility.record;

import award.shared.Message;
import java.util.Optional;

/// How the asking of a provider about the applicants of an edition ended.
///
/// @param asked    parties that were asked about and answered
/// @param records  entries that it told
/// @param uncoded  parties that cannot be asked about: no code is on record
/// @param fault    why it broke off; what was answered before is kept
public record LookUpReport(int asked, int records, int uncoded, Optional<Message> fault) {}
