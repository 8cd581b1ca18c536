package award.honour;

import award.application.CandidacyRow;
import award.scheme.rule.Tier;
import java.util.List;
import java.util.Optional;

/// A candidate before the list is decided (候选者): in which tiers the committee's vote carried it.
///
/// @param passed tiers in whose vote it passed, the highest first
public record Contender(CandidacyRow candidate, List<Tier> passed) {

    public Contender {
        passed = List.copyOf(passed);
    }

    /// The highest tier in which it passed: one candidate takes one place.
    public Optional<Tier> highest() {
        return passed.stream().findFirst();
    }

    public ProposedPlace in(String tier) {
        return new ProposedPlace(candidate.candidacy(), new Honoured(candidate.partyId(), candidate.name(), candidate.kind()), tier);
    }
}
