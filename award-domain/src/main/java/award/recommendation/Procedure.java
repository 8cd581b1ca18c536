package award.recommendation;

import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Act;
import award.scheme.rule.Recommendation.ActKind;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a recommender does with an application, act by act (办理程序): what is done, what can be done, and what stands in its way.
///
/// @param notice how the local notice stands; empty until it is published
/// @param today  the day on which it is asked
public record Procedure(Recommendation rule, ReferralSheet referral, Optional<LocalNotice> notice, LocalDate today) {

    public List<ActLine> lines() {
        var lines = new ArrayList<ActLine>();
        var earlier = Optional.<Act>empty();
        for (var act : rule.acts()) {
            var done = lastOf(act);
            var passed = done.filter(ActDone::isPassed).isPresent();
            lines.add(new ActLine(act, done, passed ? Findings.of() : blocks(act, earlier)));
            if (!passed && earlier.isEmpty()) earlier = Optional.of(act);
        }
        return List.copyOf(lines);
    }

    /// Whether everything is done that comes before the recommendation.
    public boolean isComplete() {
        return lines().stream().allMatch(ActLine::isPassed);
    }

    /// Whether an act can be recorded as it is told, one finding for each thing that forbids it.
    public Findings check(NewAct told) {
        var line = lines().stream().filter(each -> each.act().key().equals(told.act())).findFirst().orElseThrow();
        var findings = new ArrayList<>(line.blocks().all());
        findings.addAll(days(line.act().clause(), told.on()).all());
        var kind = line.act().kind();
        if (told.remark().isBlank() && (kind == ActKind.OPINION || told.outcome() == ActOutcome.REFUSED)) {
            findings.add(unmet(line.act().clause(), "recommendation.block.words"));
        }
        if (kind == ActKind.LOCAL_NOTICE) notice.filter(run -> !told.on().isAfter(run.lastDay())).ifPresent(run ->
                findings.add(until(line.act().clause(), run.lastDay().plusDays(1), "recommendation.block.noticeRuns", run.publishedOn(), run.lastDay())));
        return new Findings(findings.stream().distinct().toList());
    }

    /// Whether a recommendation can go to the office on that day.
    public Findings check(LocalDate on) {
        var open = lines().stream().filter(line -> !line.isPassed()).findFirst();
        var findings = new ArrayList<Finding>();
        open.ifPresent(line -> findings.add(unmet(line.act().clause(), "recommendation.block.earlier", line.act().name())));
        findings.addAll(days(rule.clause(), on).all());
        return new Findings(findings);
    }

    /// The last record of an act, as far as it still stands: a check rests on the papers that were checked.
    private Optional<ActDone> lastOf(Act act) {
        return referral.acts().stream()
                .filter(done -> done.act().equals(act.key()))
                .filter(done -> act.kind() != ActKind.CHECK || done.round() == referral.round())
                .reduce((before, later) -> later);
    }

    private Findings blocks(Act act, Optional<Act> earlier) {
        if (!referral.state().isWithRecommender()) return Findings.of(unmet(act.clause(), "recommendation.block.notHere"));
        if (earlier.isPresent()) return Findings.of(unmet(act.clause(), "recommendation.block.earlier", earlier.get().name()));
        return switch (act.kind()) {
            case CONSULT -> consultations(act);
            case LOCAL_NOTICE -> notice(act);
            case CHECK, CONSENT, OPINION -> Findings.of();
        };
    }

    private Findings consultations(Act act) {
        if (referral.consultations().isEmpty()) return Findings.of(unmet(act.clause(), "recommendation.block.nobodyAsked"));
        return new Findings(referral.consultations().stream().flatMap(asked -> {
            if (!asked.isAnswered()) return Optional.of(waiting(act, asked)).stream();
            return asked.isUnsettled()
                    ? Optional.of(unmet(act.clause(), "recommendation.block.unsettled", asked.department())).stream()
                    : Optional.<Finding>empty().stream();
        }).toList());
    }

    private Finding waiting(Act act, Consulted asked) {
        return asked.isOverdueOn(today)
                ? unmet(act.clause(), "recommendation.block.overdue", asked.department(), asked.dueOn())
                : until(act.clause(), asked.dueOn(), "recommendation.block.unanswered", asked.department(), asked.dueOn());
    }

    private Findings notice(Act act) {
        if (notice.isEmpty()) return Findings.of(unmet(act.clause(), "recommendation.block.noticeMissing"));
        var run = notice.get();
        var findings = new ArrayList<Finding>();
        if (!today.isAfter(run.lastDay())) {
            findings.add(until(act.clause(), run.lastDay().plusDays(1), "recommendation.block.noticeRuns", run.publishedOn(), run.lastDay()));
        }
        if (run.objections() > 0) findings.add(unmet(act.clause(), "recommendation.block.objections", run.objections()));
        return new Findings(findings);
    }

    private Findings days(Citation clause, LocalDate on) {
        var findings = new ArrayList<Finding>();
        if (on.isAfter(today)) findings.add(unmet(clause, "recommendation.block.future", on));
        if (on.isBefore(referral.receivedOn())) findings.add(unmet(clause, "recommendation.block.beforeReceipt", referral.receivedOn()));
        referral.acts().stream().filter(done -> on.isBefore(done.on())).reduce((before, later) -> later)
                .ifPresent(later -> findings.add(unmet(clause, "recommendation.block.outOfOrder", on, later.on())));
        return new Findings(findings);
    }

    private static Finding unmet(Citation clause, String key, Object... args) {
        return until(clause, null, key, args);
    }

    private static Finding until(Citation clause, LocalDate day, String key, Object... args) {
        return new Finding(clause, Answer.unmet(day == null ? Until.CHANGED_FACTS : Until.day(day), key, args));
    }
}
