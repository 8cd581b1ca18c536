package award.scheme.rule;

import award.shared.Span;
import java.time.LocalDate;

/// The day from which a length of time in a regulation is counted (起算点).
///
/// The day itself is not counted, and a period of years ends with the corresponding day (Civil Code 201, 202): three years
/// from 10 June 2020 run up to and including 10 June 2023.
public enum Clock {
    /// 获奖之日: the day of the commendation decision.
    AWARD_DAY,
    /// 获奖次年: 1 January of the year after the award.
    YEAR_AFTER_AWARD,
    /// 申报之日, counted backwards.
    APPLICATION_DAY,
    /// 认定或决定之日: the day on which the fault was established.
    DECISION_DAY,
    /// 撤销之日: the day of the decision that revoked the award.
    REVOCATION_DAY;

    /// The days from the event on that lie within so many years of it; the event's own day is the first of them.
    public Span term(LocalDate event, int years) {
        return switch (this) {
            case YEAR_AFTER_AWARD -> new Span(event.withDayOfYear(1).plusYears(1), LocalDate.of(event.getYear() + years, 12, 31));
            case AWARD_DAY, APPLICATION_DAY, DECISION_DAY, REVOCATION_DAY -> new Span(event, event.plusYears(years));
        };
    }
}
