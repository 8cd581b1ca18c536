package award.eligibility;

import award.scheme.rule.RecordKind;
import java.time.LocalDate;

/// An entry in a public or departmental record (不良记录).
///
/// @param day  on which it happened
/// @param note what the record says, in its own words
public record RecordEntry(RecordKind kind, LocalDate day, String note) {}
