package award.publicity;

import award.calendar.Period;
import award.calendar.Running;
import award.calendar.WorkingCalendar;
import award.scheme.rule.NoticeRule;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;

/// How long a public notice runs (公示期限).
///
/// @param running the dates; provisional ones may be shown but not fixed
/// @param finding whether the length satisfies the regulation, with the reckoning
public record NoticePeriod(Running running, Finding finding) {

    /// @param days length chosen for the notice, in the rule's unit; more than the rule's where the rule says 不少于
    public static NoticePeriod run(NoticeRule rule, WorkingCalendar calendar, LocalDate publishedOn, int days) {
        var running = calendar.run(publishedOn, new Period(days, rule.period().unit(), rule.period().start()));
        var finding = new Finding(rule.clause(), answer(rule, days, running), List.of(), running.reckoning())
                .withFact("publicity.published", rule.list(), publishedOn);
        return new NoticePeriod(running, finding);
    }

    public static NoticePeriod run(NoticeRule rule, WorkingCalendar calendar, LocalDate publishedOn) {
        return run(rule, calendar, publishedOn, rule.period().length());
    }

    private static Answer answer(NoticeRule rule, int days, Running running) {
        int stated = rule.period().length();
        var fits = switch (rule.length()) {
            case EXACT -> days == stated;
            case AT_LEAST -> days >= stated;
        };
        if (!fits) return Answer.unmet(Until.CHANGED_FACTS, "publicity.wrongLength", days, stated);
        return running.isFirm() ? Answer.MET : Answer.open("publicity.provisional", running.lastDay());
    }
}
