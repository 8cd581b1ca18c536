package award.application;

import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.Map;

/// What a candidate declared, as an examination needs it.
///
/// @param edition     number of the edition
/// @param recommender who recommends it; blank while nobody does
/// @param facts       by key, as text
public record Declared(
        CandidacyId id, PartyId party, String name, AwardeeKind kind, int edition, String recommender, LocalDate appliedOn, Map<String, String> facts) {

    public Declared {
        facts = Map.copyOf(facts);
    }
}
