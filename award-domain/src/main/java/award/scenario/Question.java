package award.scenario;

import award.application.Submission.Gap;
import award.application.form.FilledForm;
import award.ballot.Tally;
import award.ballot.VoteCount;
import award.calendar.WorkingCalendar;
import award.committee.QuorumCheck;
import award.committee.SeatCheck;
import award.edition.Cycles;
import award.edition.Programme;
import award.edition.StepsDue;
import award.eligibility.Dossier;
import award.eligibility.Examination;
import award.funding.Entitlement;
import award.honour.Lapse;
import award.honour.Place;
import award.honour.QuotaCheck;
import award.publicity.Acceptance;
import award.publicity.Brought;
import award.publicity.NoticePeriod;
import award.recommendation.LocalNotice;
import award.recommendation.Procedure;
import award.recommendation.Routes;
import award.review.Ranked;
import award.review.Shortlisting;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.BodyRule;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.Mark;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Post;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import award.shared.Yuan;
import award.supervision.Consequences;
import award.supervision.Incident;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A question of law that a case can put.
public sealed interface Question {

    Reply ask(Regulation regulation, WorkingCalendar calendar);

    /// May this applicant apply in this edition on this day?
    record MayApply(Dossier dossier) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(Examination.examine(regulation, dossier));
        }
    }

    /// Which marks does this applicant bear?
    record Marks(Dossier dossier) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var marks = Examination.marks(regulation, dossier);
            return Reply.to(new Finding(regulation.cite(marks.isEmpty() ? "0" : marks.getFirst().clause().clause()), Answer.MET))
                    .with("marks", marks.stream().map(Mark::key).sorted().toList());
        }
    }

    /// May an edition be held in this year?
    record MayBeHeld(int year, OptionalInt lastHeld, Optional<Programme> programme) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(Cycles.mayBeHeld(regulation.rules(), year, lastHeld, programme));
        }
    }

    /// What does a stage still lack when these of its steps are on record?
    record StageLacks(StepsDue steps, LocalDate on) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(steps.on(on)).with("lacks", steps.lacking().stream().map(line -> line.step().key()).toList());
        }
    }

    /// Is this list of winners within the quotas?
    record WithinQuota(List<Place> list) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(QuotaCheck.check(regulation.rules(), list));
        }
    }

    /// Does this vote on a tier pass?
    record VotePasses(Vote rule, Tally tally) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(VoteCount.judge(rule, tally)).with("needed", VoteCount.needed(rule, tally));
        }
    }

    /// May this body meet when so many have come?
    record MayMeet(BodyRule.Quorum quorum, int members, int present) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(QuorumCheck.of(quorum, members, present)).with("needed", QuorumCheck.needed(quorum, members));
        }
    }

    /// Has this body a seat free in this post?
    record SeatFree(BodyRule body, Post post, int held) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(SeatCheck.of(body, post, held));
        }
    }

    /// How long does this notice run?
    record NoticeRuns(NoticeRule rule, LocalDate published, int days) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var period = NoticePeriod.run(rule, calendar, published, days);
            return Reply.to(period.finding())
                    .with("first", period.running().span().first())
                    .with("last", period.running().lastDay());
        }
    }

    /// By when must an objection received on this day be verified?
    record ObjectionDue(ObjectionRule rule, LocalDate received) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var basis = new Finding(rule.clause(), Answer.MET);
            return Reply.to(basis).with("last", calendar.run(received, rule.verification()).lastDay());
        }
    }

    /// Must an objection to this notice be taken up, or is it recorded only?
    record ObjectionAccepted(ObjectionRule rule, NoticeRule notice, LocalDate published, Brought brought) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var lastDay = calendar.run(published, notice.period()).lastDay();
            return Reply.to(Acceptance.of(rule, brought, lastDay)).with("last", lastDay);
        }
    }

    /// What does an objection to this list do when it proves true?
    record ObjectionUpheld(ObjectionRule.Upheld rule) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(new Finding(rule.clause(), Answer.MET)).with("consequence", rule.effect()).with("body", rule.body());
        }
    }

    /// Does this choice of recommenders suffice?
    record Routed(Routes routes, List<String> channels) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(routes.check(channels));
        }
    }

    /// What does a recommendation on this day still lack, when these acts were done on these days?
    record RecommendationLacks(Recommendation rule, Map<String, LocalDate> acts, Optional<LocalDate> published, int objections,
            LocalDate received, LocalDate on) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var notice = RecommendationReader.notice(regulation, rule, published, objections, calendar);
            var done = new LinkedHashMap<String, LocalDate>();
            var findings = Findings.of();
            for (var act : acts.entrySet()) {
                findings = findings.and(at(done, notice).check(RecommendationReader.passed(act)));
                done.put(act.getKey(), act.getValue());
            }
            var end = at(done, notice);
            return Reply.to(findings.and(end.check(on)).and(Findings.of(new Finding(rule.clause(), Answer.MET))))
                    .with("lacks", end.lines().stream().filter(line -> !line.isPassed()).map(line -> line.act().key()).toList());
        }

        private Procedure at(Map<String, LocalDate> done, Optional<LocalNotice> notice) {
            return new Procedure(rule, RecommendationReader.referral(rule, done, received), notice, on);
        }
    }

    /// What keeps this block of a form from being handed in?
    record FormLacks(FilledForm form, FormBlock block) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var clause = form.form().rule().clause();
            var gaps = form.gaps(block);
            var answers = gaps.stream().map(gap -> new Finding(clause, new Answer.Unmet(gap.what(), Until.CHANGED_FACTS))).toList();
            return Reply.to(answers.isEmpty() ? Findings.of(new Finding(clause, Answer.MET)) : new Findings(answers))
                    .with("lacks", gaps.stream().map(Gap::field).distinct().toList());
        }
    }

    /// What does an indicator of the form come to in a year?
    record FigureFollows(FilledForm form, Figures block, Indicator indicator, int year) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            return Reply.to(new Finding(form.form().rule().clause(), Answer.MET))
                    .with("value", form.figure(block, indicator, year).map(BigDecimal::toPlainString).orElse("unknown"));
        }
    }

    /// Who goes before the committee?
    record Shortlisted(List<Ranked> reviewed) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var list = Shortlisting.by(regulation.rules(), reviewed);
            return Reply.to(list.finding())
                    .with("in", names(list.in())).with("tied", names(list.tied())).with("out", names(list.out()));
        }

        private static List<String> names(List<Ranked> candidates) {
            return candidates.stream().map(Ranked::candidate).toList();
        }
    }

    /// What is owed on this title?
    record Owed(String title, AwardeeKind kind, Yuan received) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var entitlement = Entitlement.of(regulation, title, kind, received);
            return Reply.to(entitlement.findings()).with("yuan", entitlement.amount().amount().stripTrailingZeros().toPlainString());
        }
    }

    /// Until when is a title given on this day valid, and is it still on another?
    record Lapses(Finding basis, LocalDate awarded, LocalDate on) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var last = Lapse.lastDay(regulation.rules(), awarded).map(LocalDate::toString).orElse("never");
            return Reply.to(Lapse.standing(regulation.rules(), basis.clause(), awarded, on)).with("last", last);
        }
    }

    /// What follows from this fault?
    record Follows(Incident incident) implements Question {

        @Override
        public Reply ask(Regulation regulation, WorkingCalendar calendar) {
            var outcome = Consequences.of(regulation, incident);
            var reply = Reply.to(outcome.finding()).with("consequences", outcome.consequences().stream().sorted().toList());
            outcome.ban().ifPresent(ban -> reply.with("banned", ban.days().last()));
            return reply;
        }
    }
}
