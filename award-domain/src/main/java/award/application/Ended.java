package award.application;

import award.party.PartyId;
import java.util.UUID;

/// A candidate that does not go on, and the decision that says so.
///
/// @param decision   names it among all decisions: who was told of it is not told again
/// @param recommender as it stood in the application: names, with a mark between them where there are several
public record Ended(CandidacyId candidacy, PartyId party, String name, String recommender, CandidacyState state, Ruling ruling, UUID decision) {

    public static Ended of(CandidacySheet sheet, CandidacyDecision decision) {
        return new Ended(sheet.id(), sheet.party(), sheet.name(), sheet.recommender(), sheet.state(), decision.ruling(), decision.identity(sheet.id()));
    }
}
