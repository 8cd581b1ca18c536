package award.recommendation;

import award.calendar.Period;
import award.calendar.StartRule;
import award.calendar.WorkingCalendar;
import award.scheme.rule.InternalNotice;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether the notice inside the applicant's own organisation is as the regulation asks (内部公示).
public final class InternalNoticeCheck {

    private InternalNoticeCheck() {}

    /// @param given  as the applicant recorded it; empty when it did not
    /// @param proofs number of files that prove it
    public static Finding of(InternalNotice rule, Optional<InternalNoticeEntry> given, long proofs, WorkingCalendar calendar, LocalDate today) {
        if (given.isEmpty()) return unmet(rule, "recommendation.internal.missing");
        var notice = given.get();
        var finding = new Finding(rule.clause(), answer(rule, notice, proofs, calendar, today));
        return finding.withFact("recommendation.internal.given", notice.first(), notice.last(), notice.place());
    }

    private static Answer answer(InternalNotice rule, InternalNoticeEntry notice, long proofs, WorkingCalendar calendar, LocalDate today) {
        var least = rule.period().map(period -> calendar.run(notice.first(), counted(period)).lastDay());
        if (least.filter(day -> notice.last().isBefore(day)).isPresent()) {
            return Answer.unmet(Until.CHANGED_FACTS, "recommendation.internal.tooShort", least.get());
        }
        if (!today.isAfter(notice.last())) return Answer.unmet(Until.day(notice.last().plusDays(1)), "recommendation.internal.runs", notice.last());
        return proofs == 0 ? Answer.unmet(Until.CHANGED_FACTS, "recommendation.internal.noProof") : Answer.MET;
    }

    /// The first day told is itself a day of the notice.
    private static Period counted(Period period) {
        return new Period(period.length(), period.unit(), StartRule.SAME_DAY);
    }

    private static Finding unmet(InternalNotice rule, String key) {
        return new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, key), List.of(), List.of());
    }
}
