package award.recommendation.service;

import award.identity.Me;
import award.identity.RightAsked;
import award.identity.Role;
import award.identity.service.MyDesk;
import award.recommendation.NoSuchRecommenderException;
import award.recommendation.NoSuchReferralException;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.Recording;
import award.recommendation.ReferralId;
import award.recommendation.Sight;
import award.recommendation.model.Recommender;
import award.recommendation.model.Referral;
import award.recommendation.store.Recommenders;
import award.recommendation.store.Referrals;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Whoever stands at the counter of a desk: what that person may see and do, and how it is put down.
@ApplicationScoped
class Counter {

    @Inject MyDesk mine;
    @Inject Recommenders recommenders;
    @Inject Referrals referrals;
    @Inject Clock clock;
    @Inject Event<RightAsked> rights;

    Me person() {
        return mine.whoAmI();
    }

    Sight sight() {
        return Sight.of(person());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A referral that is open to the person's reading.
    ///
    /// @throws NoSuchReferralException when there is none
    Referral readable(ReferralId id) {
        return referrals.find(id).filter(found -> sight().reads(bodyOf(found))).orElseThrow(() -> new NoSuchReferralException(id));
    }

    /// A referral to be worked on by the body itself, or by the office for a body that works on paper.
    ///
    /// @throws NoSuchReferralException when there is none
    /// @throws EJBAccessException      when it is not the person's, or the body has lost its right to recommend
    Referral own(ReferralId id, long seen) {
        var referral = referrals.lock(id, seen).orElseThrow(() -> new NoSuchReferralException(id));
        var body = bodyOf(referral);
        if (!mayWork(body)) throw new EJBAccessException("not the caller's to work on: referral " + id);
        return referral;
    }

    /// Whether the person may do something for a body today: neither the body has lost its right to recommend, nor the person.
    boolean mayWork(RecommenderSheet body) {
        var sight = sight();
        return body.isEntitledOn(today()) && (sight.actsAs(body) || sight.writesFor(body)) && !hasLostTheRight(body.scheme());
    }

    private boolean hasLostTheRight(String scheme) {
        var question = new RightAsked(scheme, Role.RECOMMENDER, person().name(), today());
        rights.fire(question);
        return question.isLost();
    }

    RecommenderSheet bodyOf(Referral referral) {
        return body(referral.recommender());
    }

    RecommenderSheet body(RecommenderId id) {
        return recommenders.find(id).map(Recommender::sheet).orElseThrow(() -> new NoSuchRecommenderException(id));
    }

    /// How what the person does for a body is put down.
    Recording recording(RecommenderSheet body) {
        var person = person();
        return new Recording(clock.instant(), person.person(), !Sight.of(person).actsAs(body));
    }

    /// How what the product does by itself, following the person's act, is put down.
    Recording following() {
        return new Recording(clock.instant(), person().person(), false);
    }
}
