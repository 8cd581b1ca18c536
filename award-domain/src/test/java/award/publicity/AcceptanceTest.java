package award.publicity;

import static award.scheme.rule.ObjectionRule.Need.EVIDENCE;
import static award.scheme.rule.ObjectionRule.Need.FACTS;
import static award.scheme.rule.ObjectionRule.Need.NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.calendar.CalendarNotices;
import award.calendar.WorkingCalendar;
import award.scheme.InventedRegulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.ObjectionRule.Effect;
import award.scheme.rule.ObjectionRule.Need;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an objection must have to be taken up, how long its verification may last, and what it does when it proves true.
class AcceptanceTest {

    private static final WorkingCalendar CHINA = CalendarNotices.china();
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 13);
    private static final Set<Need> ALL = Set.of(NAMED, FACTS, EVIDENCE);

    @Clause({"beijing/21", "qinhuangdao/19", "beilun/20", "baoshan/20.7", "hangzhou/3.2.9"})
    @ParameterizedTest(name = "{0}: received on {1}, the notice’s last day being 13 June: {2}")
    @CsvSource({
        "beijing, 2025-06-13, PASS", "beijing, 2025-06-14, REFUSE",
        "qinhuangdao, 2025-06-13, PASS", "qinhuangdao, 2025-06-14, REFUSE",
        "beilun, 2025-06-13, PASS", "beilun, 2025-06-14, REFUSE",
        "baoshan, 2025-06-13, PASS", "baoshan, 2025-06-14, REFUSE",
        "hangzhou, 2025-06-13, PASS", "hangzhou, 2025-06-14, REFUSE"
    })
    void an_objection_is_in_time_until_the_end_of_the_last_day(String scheme, LocalDate received, Verdict verdict) {
        assertThat(verdict(rule(scheme), received, ALL)).isEqualTo(verdict);
    }

    @Clause({"beijing/21", "qinhuangdao/19", "beilun/20", "baoshan/20.7", "hangzhou/3.2.9"})
    @ParameterizedTest
    @ValueSource(strings = {"beijing", "qinhuangdao", "beilun", "baoshan", "hangzhou"})
    void an_anonymous_one_is_recorded_only(String scheme) {
        assertThat(verdict(rule(scheme), LAST_DAY, Set.of(FACTS, EVIDENCE))).isEqualTo(Verdict.REFUSE);
    }

    @Clause({"hangzhou/3.2.9", "qinhuangdao/19"})
    @ParameterizedTest(name = "without evidence at {0}: {1}")
    @CsvSource({"hangzhou, REFUSE", "qinhuangdao, PASS"})
    void evidence_is_needed_where_the_text_asks_for_it(String scheme, Verdict verdict) {
        assertThat(verdict(rule(scheme), LAST_DAY, Set.of(NAMED, FACTS))).isEqualTo(verdict);
    }

    @Test
    void a_regulation_may_ask_for_nothing() {
        var rule = InventedRegulation.with("""
                objections: {clause: "9", days: 5, unit: WORKING_DAY}
                """).rules().objections().orElseThrow();

        assertThat(verdict(rule, LAST_DAY.plusYears(1), Set.of())).isEqualTo(Verdict.PASS);
    }

    @Clause("hangzhou/3.2.9")
    @ParameterizedTest(name = "received on {0}: verified by {1}")
    @CsvSource({
        "2025-06-06, 2025-06-13", // a Friday
        "2025-09-30, 2025-10-14", // 1 to 8 October rest, 11 October is worked
        "2025-01-24, 2025-02-07"  // the Spring Festival
    })
    void it_is_verified_within_five_working_days_after_its_receipt(LocalDate received, LocalDate due) {
        assertThat(CHINA.run(received, rule("hangzhou").verification()).lastDay()).isEqualTo(due);
    }

    @Clause({"qinhuangdao/19", "qinhuangdao/15"})
    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "winners, DISQUALIFY, 市质评委", "siteList, RECONSIDER, 市质评办", "accepted, DISQUALIFY, 市质评办", "county, DISQUALIFY, 县、区市场监管部门"
    })
    void an_upheld_one_does_what_the_clause_of_its_list_says(String notice, Effect effect, String body) {
        var follows = rule("qinhuangdao").upheldAt(notice).orElseThrow();

        assertThat(follows.effect()).isEqualTo(effect);
        assertThat(follows.body()).isEqualTo(body);
    }

    private static Verdict verdict(ObjectionRule rule, LocalDate received, Set<Need> has) {
        return Acceptance.of(rule, new Brought(received, has), LAST_DAY).verdict();
    }

    private static ObjectionRule rule(String scheme) {
        return ShippedRegulations.newest(scheme).rules().objections().orElseThrow();
    }
}
