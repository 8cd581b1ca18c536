package award.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.calendar.CalendarNotices;
import award.calendar.Period;
import award.scheme.ShippedRegulations;
import award.scheme.rule.InternalNotice;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The notice that an applicant gives at home before it applies.
class InternalNoticeCheckTest {

    private static final InternalNotice QINHUANGDAO = ShippedRegulations.newest("qinhuangdao").rules().internalNotice().orElseThrow();
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    @Test
    @Clause("qinhuangdao/13")
    void without_it_nobody_applies() {
        assertThat(verdict(QINHUANGDAO, Optional.empty(), 1, LAST.plusDays(1))).isEqualTo(Verdict.REFUSE);
    }

    @Clause("qinhuangdao/13")
    @ParameterizedTest(name = "on {0} with {1} files: {2}")
    @CsvSource({"2026-03-06, 1, REFUSE", "2026-03-07, 1, PASS", "2026-03-07, 0, REFUSE"})
    void it_is_over_and_proven_before_the_application_goes_in(LocalDate today, long proofs, Verdict expected) {
        assertThat(verdict(QINHUANGDAO, Optional.of(notice(LAST)), proofs, today)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "shown until {0} where five working days are asked: {1}")
    @CsvSource({"2026-03-05, REFUSE", "2026-03-06, PASS"})
    void where_a_text_says_how_long_it_is_as_long(LocalDate last, Verdict expected) {
        var fiveDays = new InternalNotice(QINHUANGDAO.clause(), Optional.of(Period.workingDays(5)));

        assertThat(verdict(fiveDays, Optional.of(notice(last)), 1, LocalDate.of(2026, 3, 10))).isEqualTo(expected);
    }

    private static InternalNoticeEntry notice(LocalDate last) {
        return new InternalNoticeEntry(FIRST, last, "厂区公告栏", InternalNoticeOutcome.NO_OBJECTION, "");
    }

    private static Verdict verdict(InternalNotice rule, Optional<InternalNoticeEntry> given, long proofs, LocalDate today) {
        return Findings.of(InternalNoticeCheck.of(rule, given, proofs, CalendarNotices.china(), today)).verdict();
    }
}
