package award.recommendation.service;

import award.application.ReadingAsked;
import award.attachment.Act;
import award.attachment.AttachmentAsked;
import award.edition.StageClosing;
import award.identity.Role;
import award.publicity.ConcernedAsked;
import award.publicity.ConcernedAsked.Concerned;
import award.publicity.ObjectionUpheld;
import award.recommendation.ActOutcome;
import award.recommendation.NewAct;
import award.recommendation.ReferralId;
import award.recommendation.ReferralState;
import award.recommendation.Sight;
import award.recommendation.model.Referral;
import award.recommendation.store.ReferralRows;
import award.recommendation.store.Referrals;
import award.scheme.rule.ObjectionRule.Effect;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Answers others' questions about referrals: whether a stage is over, who may read an application, who may see a stamped page; and acts
/// when an objection to a local notice proves true.
@ApplicationScoped
class RecommendationsOfStage {

    /// What each act's scanned papers hang on: `recommendation.check`, `recommendation.opinion`.
    private static final String PAPERS = "recommendation.";

    @Inject Referrals referrals;
    @Inject ReferralRows rows;
    @Inject RulesOfRecommendation rules;
    @Inject Router router;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    /// The stage of recommendation is over when nothing lies with a recommender any more and everybody has one.
    void close(@Observes StageClosing question) {
        if (question.stage().kind() != StageKind.RECOMMENDATION) return;
        var pending = Arrays.stream(ReferralState.values()).filter(ReferralState::isPending).collect(Collectors.toSet());
        object(question, "recommendation.open", referrals.count(question.edition(), pending));
        object(question, "recommendation.unrouted", rows.countUnrouted(question.edition()));
    }

    private static void object(StageClosing question, String key, long count) {
        if (count > 0) question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key, count)));
    }

    /// Whoever recommends an application reads it.
    void reading(@Observes ReadingAsked question) {
        if (!question.reader().is(Role.RECOMMENDER)) return;
        var sight = Sight.of(question.reader());
        if (referrals.of(question.application().id()).stream().map(counter::bodyOf).anyMatch(sight::actsAs)) question.allow();
    }

    /// Whoever works on a referral adds its papers; whoever may read it reads them.
    void papers(@Observes AttachmentAsked question) {
        if (!question.holder().slot().startsWith(PAPERS)) return;
        referrals.find(new ReferralId(question.holder().matter())).ifPresent(referral -> {
            var body = counter.bodyOf(referral);
            var adds = referral.state().isWithRecommender() && counter.mayWork(body);
            if (question.act() == Act.READ ? counter.sight().reads(body) : adds) question.allow();
        });
    }

    /// A local notice has one line: whoever is meant, it is the applicant of the referral.
    void name(@Observes ConcernedAsked question) {
        referrals.find(new ReferralId(question.matter())).filter(referral -> referral.state().isWithRecommender())
                .ifPresent(referral -> question.answer(new Concerned(question.matter(), referral.sheet().party().id(), referral.sheet().applicant(), 0, referral.sheet().recommender())));
    }

    /// An objection to a local notice proved true: the recommender cannot say that nobody objected, and where the text takes the
    /// candidate off the list, it cannot recommend it.
    void upheld(@Observes ObjectionUpheld upheld) {
        referrals.find(new ReferralId(upheld.matter())).filter(referral -> referral.state().isWithRecommender())
                .ifPresent(referral -> uphold(referral, upheld));
    }

    private void uphold(Referral referral, ObjectionUpheld upheld) {
        if (upheld.follows().effect() == Effect.DISQUALIFY) {
            record.fire(referral.decline(upheld.conclusion().reason(), counter.following()));
        } else {
            var act = RulesOfRecommendation.noticeAct(rules.rule(referral.sheet().edition()).orElseThrow()).orElseThrow();
            record.fire(referral.record(new NewAct(act.key(), ActOutcome.REFUSED, upheld.conclusion().decidedOn(), "",
                    upheld.conclusion().document(), upheld.conclusion().reason(), ""), act.name(), upheld.follows().body(), counter.following()));
        }
        router.moveOn(referral);
    }
}
