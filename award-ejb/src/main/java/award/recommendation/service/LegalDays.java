package award.recommendation.service;

import award.edition.EditionId;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.recommendation.Consulted;
import award.recommendation.DueReferrals;
import award.recommendation.ReferralSheet;
import award.recommendation.model.Referral;
import award.recommendation.store.ReferralRows;
import award.recommendation.store.Referrals;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/// Answers for this capability when dates are asked for: until when departments answer, and until when recommenders report.
@ApplicationScoped
class LegalDays {

    @Inject Referrals referrals;
    @Inject ReferralRows rows;
    @Inject Counter counter;
    @Inject RulesOfRecommendation rules;

    void answersOwed(@Observes DatesAsked question) {
        referrals.owedAnswersBy(question.span().last()).stream()
                .filter(referral -> question.asksFor(referral.sheet().edition().value()))
                .flatMap(this::answers).forEach(question::add);
    }

    private Stream<DueDate> answers(Referral referral) {
        var sheet = referral.sheet();
        var box = Mailbox.recommender(counter.bodyOf(referral).code());
        return sheet.consultations().stream().filter(asked -> !asked.isAnswered()).map(asked -> answer(sheet, asked, box));
    }

    private DueDate answer(ReferralSheet sheet, Consulted asked, Mailbox box) {
        return DueDate.of(box, asked.dueOn(), Message.message("recommendation.due.answer", asked.department(), sheet.applicant()),
                rules.rule(sheet.edition()).orElseThrow().clause(), sheet.edition().value(), "/recommendation/read.xhtml?id=" + sheet.id());
    }

    void reports(@Observes DatesAsked question) {
        rows.dueBy(question.span().last()).stream().filter(due -> question.asksFor(due.edition())).map(this::report).forEach(question::add);
    }

    private DueDate report(DueReferrals due) {
        var clause = rules.rule(new EditionId(due.edition())).orElseThrow().clause();
        return DueDate.of(Mailbox.recommender(due.code()), due.lastDay(), Message.message("recommendation.due.report", due.count()), clause,
                due.edition(), "/recommendation/list.xhtml?edition=" + due.edition());
    }
}
