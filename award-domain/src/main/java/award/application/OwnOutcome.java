package award.application;

import award.edition.EditionId;
import java.time.LocalDate;
import java.util.List;

/// What an applicant learns of its own candidacy (申报结果): only what was released.
///
/// @param decisions in the order of their release; those that were taken back say so
public record OwnOutcome(EditionId edition, int number, LocalDate appliedOn, CandidacyState state, List<CandidacyDecision> decisions) {

    public OwnOutcome {
        decisions = List.copyOf(decisions);
    }
}
