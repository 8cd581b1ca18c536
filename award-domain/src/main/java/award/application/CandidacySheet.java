package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One candidate as a page shows it.
///
/// @param facts   as declared, by key, as text
/// @param version of the record, to notice when somebody else was faster
public record CandidacySheet(
        CandidacyId id, EditionId edition, String scheme, int editionNumber, PartyId party, String name, AwardeeKind kind,
        int number, String recommender, LocalDate appliedOn, CandidacyState state, String marks, Map<String, String> facts,
        List<CandidacyDecision> decisions, long version) {

    public CandidacySheet {
        facts = Map.copyOf(facts);
        decisions = List.copyOf(decisions);
    }

    /// The states that a ruling may lead to from here.
    public Set<CandidacyState> next() {
        return state.next();
    }

    public boolean isOpen() {
        return !state.isFinal();
    }
}
