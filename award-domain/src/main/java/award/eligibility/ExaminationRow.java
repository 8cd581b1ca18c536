package award.eligibility;

import award.shared.Findings.Verdict;
import java.time.Instant;
import java.util.UUID;

/// The last examination of a candidate as the list of an edition shows it.
///
/// @param refusals  how many clauses refuse
/// @param questions how many clauses are still to be decided
public record ExaminationRow(UUID candidacy, Instant at, Verdict verdict, int refusals, int questions) {}
