package award.eligibility;

import award.application.CandidacyState;
import award.shared.Findings;

/// How the conclusion of a candidate's examination ended (资格审查结论).
public sealed interface Qualification {

    record Concluded(CandidacyState state) implements Qualification {}

    /// Nobody has examined the candidate, or clauses are still to be decided.
    record StillOpen(Findings questions) implements Qualification {}
}
