package award.edition;

import static award.shared.Answer.unmet;

import award.calendar.Certainty;
import award.calendar.Period;
import award.calendar.Running;
import award.calendar.WorkingCalendar;
import award.scheme.Regulation;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.Stage;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reckons the time line of an edition (时间安排) in working days: as long as the law wants it where it says so, as long as the office
/// is used to where it does not.
public record Timetable(Regulation regulation, WorkingCalendar calendar) {

    /// A time line for the whole path.
    ///
    /// @param from  first day of the first stage
    /// @param usual working days that the office is used to, by the key of the stage
    public List<PlannedStage> propose(LocalDate from, Map<String, Integer> usual) {
        var plan = new ArrayList<PlannedStage>();
        var first = calendar.firstWorkingDayOnOrAfter(from);
        for (var stage : regulation.rules().path()) {
            plan.add(planned(stage, first, usual.getOrDefault(stage.key(), usual(stage))));
            first = dayAfter(plan.getLast().last());
        }
        return plan;
    }

    /// The same time line after one stage was given other days: those after it keep their lengths and follow on.
    ///
    /// @param place of the stage that was changed
    public List<PlannedStage> following(List<PlannedStage> plan, int place) {
        var moved = new ArrayList<>(plan.subList(0, place + 1));
        for (var next : plan.subList(place + 1, plan.size())) {
            moved.add(planned(stage(next.stage()), dayAfter(moved.getLast().last()), days(next)));
        }
        return moved;
    }

    /// A stage of so many working days; of more where its notice needs them.
    public PlannedStage planned(Stage stage, LocalDate first, int days) {
        var last = calendar.run(first, Period.workingDays(Math.max(1, days)).countingTheDay()).lastDay();
        return new PlannedStage(stage.key(), first, shortest(stage, first).map(Running::lastDay).filter(last::isBefore).orElse(last));
    }

    /// How the notice that a stage carries out runs at the shortest, when its list is published on the first day; empty without a notice.
    public Optional<Running> shortest(Stage stage, LocalDate first) {
        return notice(stage).map(rule -> calendar.run(first, rule.period()));
    }

    /// Working days of a stage, first and last included.
    public int days(PlannedStage planned) {
        return planned.last().isBefore(planned.first()) ? 0
                : (int) planned.first().datesUntil(planned.last().plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    /// How many working days a day lies behind another; 0 when it does not.
    public int late(LocalDate planned, LocalDate actual) {
        return actual.isAfter(planned) ? days(new PlannedStage("", planned.plusDays(1), actual)) : 0;
    }

    /// Whether a day of it may still move, because the holidays of its year are not known.
    public Certainty certainty(PlannedStage planned) {
        return IntStream.rangeClosed(planned.first().getYear(), planned.last().getYear()).allMatch(calendar::knows)
                ? Certainty.FIRM : Certainty.PROVISIONAL;
    }

    /// Whether the law allows this time line.
    public Findings check(List<PlannedStage> plan) {
        var findings = new ArrayList<Finding>();
        for (int place = 0; place < plan.size(); place++) {
            var planned = plan.get(place);
            var stage = stage(planned.stage());
            if (planned.last().isBefore(planned.first())) {
                findings.add(new Finding(stage.clause(), unmet(Until.CHANGED_FACTS, "edition.plan.endsBefore", stage.name(), planned.first(), planned.last())));
            } else {
                if (place > 0) follows(plan.get(place - 1), planned, stage).ifPresent(findings::add);
                longEnough(stage, planned).ifPresent(findings::add);
            }
        }
        return new Findings(findings);
    }

    private Optional<Finding> follows(PlannedStage before, PlannedStage planned, Stage stage) {
        return planned.first().isBefore(before.last())
                ? Optional.of(new Finding(stage.clause(), unmet(Until.day(before.last()), "edition.plan.beginsBefore", stage.name(), planned.first(),
                        stage(before.stage()).name(), before.last())))
                : Optional.empty();
    }

    private Optional<Finding> longEnough(Stage stage, PlannedStage planned) {
        return shortest(stage, planned.first()).filter(running -> planned.last().isBefore(running.lastDay())).map(running -> {
            var rule = notice(stage).orElseThrow();
            Answer answer = unmet(Until.day(running.lastDay()), "edition.plan.tooShort", rule.list(), rule.period().length(), planned.last(), running.lastDay());
            return new Finding(rule.clause(), answer, List.of(), running.reckoning());
        });
    }

    private Optional<NoticeRule> notice(Stage stage) {
        return stage.notice().flatMap(regulation.rules()::notice);
    }

    private Stage stage(String key) {
        return regulation.rules().path().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private LocalDate dayAfter(LocalDate last) {
        return calendar.firstWorkingDayOnOrAfter(last.plusDays(1));
    }

    /// What an office may begin with, as long as it has no plan of its own to go by. No regulation says how long these take.
    private static int usual(Stage stage) {
        return switch (stage.kind()) {
            case CALL, SITE_LIST, GUIDANCE, LEADING_GROUP, COMMENDATION -> 5;
            case LIST_NOTICE, PUBLIC_NOTICE -> 1;
            case LAUNCH, RECOMMENDATION, SURVEY, COMPOSITE, CONSULTATION, COMMITTEE, GOVERNMENT_APPROVAL, CONFERRAL -> 10;
            case QUALIFICATION -> 15;
            case DOCUMENT_REVIEW -> 20;
            case APPLICATION, SITE_REVIEW -> 30;
        };
    }
}
