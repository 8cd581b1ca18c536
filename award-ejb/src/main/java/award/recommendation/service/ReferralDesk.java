package award.recommendation.service;

import award.application.ApplicationState;
import award.application.Correction;
import award.application.service.ApplicationPath;
import award.identity.Roles;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.Publication;
import award.publicity.service.NoticeBoard;
import award.recommendation.ConsultedAnswer;
import award.recommendation.LimitCheck;
import award.recommendation.NewAct;
import award.recommendation.NewConsultation;
import award.recommendation.ReferralId;
import award.recommendation.ReportedAs;
import award.recommendation.Step;
import award.recommendation.model.Referral;
import award.recommendation.store.Referrals;
import award.scheme.rule.Recommendation.ActKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Where a recommender works on an application: checks, asks, publishes, signs, recommends, sends back, declines. The office does it for
/// a body that works on paper, and the record says so.
///
/// Each act names the version of the referral that it rests on.
@Stateless
@RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY})
public class ReferralDesk {

    @Inject Counter counter;
    @Inject RulesOfRecommendation rules;
    @Inject Referrals referrals;
    @Inject Router router;
    @Inject ApplicationPath path;
    @Inject NoticeBoard board;
    @Inject Event<Recorded> record;

    public Step record(ReferralId id, long seen, @Valid NewAct act) {
        var referral = counter.own(id, seen);
        var findings = rules.procedure(referral.sheet(), counter.today()).check(act);
        if (findings.verdict() != Verdict.PASS) return new Step.Refused(findings);
        var body = counter.bodyOf(referral);
        var asked = rules.rule(referral.sheet().edition()).flatMap(rule -> rule.act(act.act())).orElseThrow();
        var whose = asked.kind() == ActKind.CONSENT ? asked.body().orElse(body.name()) : body.name();
        record.fire(referral.record(act, asked.name(), whose, counter.recording(body)));
        return moved(referral);
    }

    /// Notes that a department was asked.
    public void ask(ReferralId id, long seen, @Valid NewConsultation entry) {
        var referral = counter.own(id, seen);
        record.fire(referral.ask(entry, counter.recording(counter.bodyOf(referral))));
        router.moveOn(referral);
    }

    /// Notes what a department answered, or that its day has passed without an answer.
    ///
    /// @param number of the department in the list, from 0
    public Step answer(ReferralId id, long seen, int number, @NotNull ConsultedAnswer told, @NotNull LocalDate on, @NotNull @Size(max = 2000) String words) {
        var referral = counter.own(id, seen);
        var asked = referral.sheet().consultations().get(number);
        if (told == ConsultedAnswer.SILENT && !on.isAfter(asked.dueOn())) {
            return refused(referral, Until.day(asked.dueOn().plusDays(1)), "recommendation.answer.notYetSilent", asked.department(), asked.dueOn());
        }
        if (on.isBefore(asked.askedOn()) || on.isAfter(counter.today())) return refused(referral, Until.CHANGED_FACTS, "recommendation.answer.day", on);
        if (told == ConsultedAnswer.OBJECTION && words.isBlank()) return refused(referral, Until.CHANGED_FACTS, "recommendation.answer.words");
        record.fire(referral.answer(number, told, on, words));
        return moved(referral);
    }

    /// Notes how a department's objection was settled.
    public void settle(ReferralId id, long seen, int number, @NotBlank @Size(max = 2000) String how) {
        var referral = counter.own(id, seen);
        record.fire(referral.settle(number, how));
        router.moveOn(referral);
    }

    /// Publishes the application in the recommender's own district.
    ///
    /// @param days its length in the unit of the rule
    public Publication publish(ReferralId id, long seen, LocalDate on, int days, @NotNull @Valid Contact contact) {
        var referral = counter.own(id, seen).sheet();
        var regulation = rules.regulation(referral.edition());
        if (on.isBefore(referral.receivedOn())) {
            return new Publication.Refused(new Finding(rules.rule(referral.edition()).orElseThrow().clause(),
                    Answer.unmet(Until.CHANGED_FACTS, "recommendation.block.beforeReceipt", referral.receivedOn())));
        }
        var rule = RulesOfRecommendation.noticeAct(rules.rule(referral.edition()).orElseThrow()).flatMap(act -> act.notice()).orElseThrow();
        return board.publish(new NewNotice(referral.id().value(), referral.recommender(), referral.scheme(), regulation.version(), rule, on, days,
                List.of(referral.applicant()), contact));
    }

    /// Notes that the papers reached the recommender earlier than they were handed in here, on paper.
    @RolesAllowed(Roles.SECRETARY)
    public Step correctReceipt(ReferralId id, long seen, @NotNull LocalDate day, @NotBlank @Size(max = 300) String reason) {
        var referral = counter.own(id, seen);
        if (day.isAfter(referral.sheet().receivedOn())) return refused(referral, Until.CHANGED_FACTS, "recommendation.receipt.later", referral.sheet().receivedOn());
        record.fire(referral.correctReceipt(day, reason.strip()));
        return new Step.Done();
    }

    /// Sends the application back to be set right, until the end of a day.
    public Step sendBack(ReferralId id, long seen, @NotEmpty List<@Valid Correction> wanted, @NotNull LocalDate until) {
        var referral = counter.own(id, seen);
        if (until.isBefore(counter.today())) return refused(referral, Until.CHANGED_FACTS, "recommendation.back.past", until);
        var body = counter.bodyOf(referral);
        record.fire(referral.sendBack(wanted.stream().map(Correction::what).collect(Collectors.joining("\n")), counter.recording(body)));
        path.sendBack(referral.sheet().application(), wanted, until, body.name());
        return moved(referral);
    }

    public void decline(ReferralId id, long seen, @NotBlank @Size(max = 500) String reason) {
        var referral = counter.own(id, seen);
        record.fire(referral.decline(reason.strip(), counter.recording(counter.bodyOf(referral))));
        router.moveOn(referral);
    }

    /// Recommends the application to the award's office; with it, the application goes on if no other recommendation is missing.
    public Step recommend(ReferralId id, long seen, @Valid ReportedAs as) {
        var referral = counter.own(id, seen);
        var findings = toRecommend(referral, as);
        if (findings.verdict() != Verdict.PASS) return new Step.Refused(findings);
        record.fire(referral.recommend(as, counter.recording(counter.bodyOf(referral))));
        return moved(referral);
    }

    private Findings toRecommend(Referral referral, ReportedAs as) {
        var sheet = referral.sheet();
        var findings = rules.procedure(sheet, counter.today()).check(as.on());
        if (path.read(sheet.application()).state() != ApplicationState.SUBMITTED) {
            findings = findings.and(Findings.of(unmet(referral, Until.CHANGED_FACTS, "recommendation.block.withApplicant")));
        }
        var limit = rules.limit(sheet.edition()).map(stated -> LimitCheck.next(stated, referrals.ranks(sheet.edition(), sheet.recommenderId()), as.rank()));
        return limit.map(Findings::of).map(findings::and).orElse(findings);
    }

    private Step moved(Referral referral) {
        router.moveOn(referral);
        return new Step.Done();
    }

    private Step refused(Referral referral, Until until, String key, Object... args) {
        return new Step.Refused(Findings.of(unmet(referral, until, key, args)));
    }

    private Finding unmet(Referral referral, Until until, String key, Object... args) {
        return new Finding(rules.rule(referral.sheet().edition()).orElseThrow().clause(), Answer.unmet(until, key, args));
    }
}
