package award.eligibility;

import award.shared.Findings;
import java.time.Instant;

/// An examination as it was kept: the facts, the answers, and whether the same law says the same of them today.
///
/// @param regulation `scheme@version` it was examined under
/// @param by         who asked for it
/// @param repeatable whether examining the kept facts again gives the kept answers
public record KeptExamination(
        ExaminationId id, Instant at, String by, String regulation, Dossier dossier, Findings findings, boolean repeatable) {}
