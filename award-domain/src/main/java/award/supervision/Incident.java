package award.supervision;

import java.time.LocalDate;
import java.util.Optional;

/// A fault of an applicant or winner (违规情形), as a sanction asks for it.
///
/// @param ground    key of the sanction in the regulation
/// @param happened  the day of the fault itself
/// @param decidedOn the day on which it was established, or on which the award was revoked for it
/// @param awardedOn the day of the award, if it was given
public record Incident(String ground, LocalDate happened, LocalDate decidedOn, Optional<LocalDate> awardedOn) {}
