package award.recommendation;

import java.time.LocalDate;
import java.util.UUID;

/// A referral as lists show it.
///
/// @param number    of the application's receipt in the edition
/// @param edition   name of the edition
/// @param waitsFor  key of the act that comes next; empty when none does
/// @param dueOn     until when the recommender reports, as the edition's plan says; null where none says so
/// @param rank      in the recommender's order; 0 where there is none
public record ReferralRow(
        UUID id, UUID application, UUID editionId, String scheme, String applicant, String recommender, String channel,
        ReferralState state, LocalDate receivedOn, String waitsFor, LocalDate dueOn, LocalDate reportedOn, String document, int rank) {

    public ReferralId referral() {
        return new ReferralId(id);
    }
}
