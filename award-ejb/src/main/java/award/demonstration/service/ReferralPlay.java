package award.demonstration.service;

import award.application.ApplicationId;
import award.demonstration.service.EditionPlay.Cue;
import award.recommendation.ActLine;
import award.recommendation.ActOutcome;
import award.recommendation.NewAct;
import award.recommendation.ReferralId;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReportedAs;
import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.recommendation.service.ReferralReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Recommenders at work on what was handed in: one has signed its opinion, one has recommended, one has declined.
@ApplicationScoped
class ReferralPlay {

    @Inject DemonstrationStaff staff;
    @Inject ReferralReader reader;
    @Inject ReferralDesk desk;
    @Inject Clock clock;

    void work(Cue cue, ApplicationId application, Plan told) {
        staff.as(DemonstrationPerson.RECOMMENDER).run(() -> {
            var id = referral(cue, application);
            if (told.has("opinion")) sign(id, told);
            if (told.has("reported")) must(desk.recommend(id, seen(id), new ReportedAs(LocalDate.now(clock), told.text("reported"), 0)));
            if (told.has("declined")) desk.decline(id, seen(id), told.text("declined"));
        });
    }

    private ReferralId referral(Cue cue, ApplicationId application) {
        return reader.page(ReferralQuery.in(cue.edition()), 0, 100).stream().map(ReferralRow::referral)
                .filter(id -> reader.read(id).application().equals(application)).findFirst().orElseThrow();
    }

    private void sign(ReferralId id, Plan told) {
        reader.acts(id).stream().filter(line -> !line.isPassed()).map(ActLine::act).map(act -> new NewAct(act.key(), ActOutcome.PASSED,
                LocalDate.now(clock), "", "", told.text("opinion"), told.text("signatory"))).forEach(act -> must(desk.record(id, seen(id), act)));
    }

    private long seen(ReferralId id) {
        return reader.read(id).version();
    }

    private static void must(Step step) {
        if (step instanceof Step.Refused refused) throw new IllegalStateException("not done: " + refused.findings());
    }
}
