package award.recommendation;

import award.application.ApplicationId;
import award.edition.EditionId;
import award.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One referral (推荐件) as pages and rules see it.
///
/// @param applicant      name on the day of the application
/// @param recommender    name of the body on the day it was chosen
/// @param channel        key of its channel
/// @param place          in the order of the channels, from 0
/// @param round          which handing in of the application it rests on, from 1
/// @param receivedOn     the day that handing in reached the recommender
/// @param consultations  the departments asked, in that order
/// @param reported       how it went to the office; empty until it is recommended
/// @param version        of the record, to notice when somebody else was faster
public record ReferralSheet(
        ReferralId id, ApplicationId application, EditionId edition, String scheme, PartyId party, String applicant,
        RecommenderId recommenderId, String recommender, String channel, int place, ReferralState state, int round,
        LocalDate receivedOn, List<ActDone> acts, List<Consulted> consultations, Optional<ReportedAs> reported,
        List<ReferralMove> moves, long version) {

    public ReferralSheet {
        acts = List.copyOf(acts);
        consultations = List.copyOf(consultations);
        moves = List.copyOf(moves);
    }
}
