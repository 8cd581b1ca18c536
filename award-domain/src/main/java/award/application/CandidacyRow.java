package award.application;

import award.party.PartyId;
import award.party.SizeClass;
import award.scheme.rule.AwardeeKind;
import award.shared.Findings.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A candidate as a list shows it.
///
/// @param number within the edition, from 1, in the order of entry
/// @param marks     what the regulation encourages and this candidate shows, by name; empty before the first examination
/// @param verdict   of the last examination; null before the first
/// @param refusals  how many clauses refused then
/// @param questions how many were still to be decided then
/// @param size      of the enterprise; null where it has none or it is not known
public record CandidacyRow(
        UUID id, UUID party, int number, String name, AwardeeKind kind, String recommender, LocalDate appliedOn,
        CandidacyState state, String marks, Verdict verdict, int refusals, int questions, SizeClass size, Instant examinedAt) {

    public CandidacyId candidacy() {
        return new CandidacyId(id);
    }

    public PartyId partyId() {
        return new PartyId(party);
    }
}
