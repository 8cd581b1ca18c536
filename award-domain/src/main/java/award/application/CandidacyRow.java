package award.application;

import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import java.time.LocalDate;
import java.util.UUID;

/// A candidate as a list shows it.
///
/// @param number within the edition, from 1, in the order of entry
/// @param marks  what the regulation encourages and this candidate shows, by name; empty before the first examination
public record CandidacyRow(
        UUID id, UUID party, int number, String name, AwardeeKind kind, String recommender, LocalDate appliedOn,
        CandidacyState state, String marks) {

    public CandidacyId candidacy() {
        return new CandidacyId(id);
    }

    public PartyId partyId() {
        return new PartyId(party);
    }
}
