package award.honour;

import static award.scheme.rule.AwardeeKind.INDIVIDUAL;
import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import award.Clause;
import award.scheme.InventedRegulation;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.shared.Finding;
import award.shared.Findings.Verdict;
import award.shared.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quotas of every kind, at their number and one beyond it.
class QuotaCheckTest {

    @Clause({"beijing/4", "beilun/3", "baoshan/5", "hangzhou/1.3"})
    @ParameterizedTest(name = "{0}: {2} of {1}: {3}")
    @CsvSource({
        "beijing, award, 5, PASS", "beijing, award, 6, REFUSE", "beijing, nomination, 5, PASS", "beijing, nomination, 6, REFUSE",
        "beijing, award, 0, PASS", "beilun, award, 3, PASS", "beilun, award, 4, REFUSE", "baoshan, award, 2, PASS",
        "baoshan, award, 3, REFUSE", "hangzhou, merit, 25, PASS", "hangzhou, merit, 26, REFUSE", "hangzhou, quality, 0, PASS"
    })
    void a_list_may_take_as_many_places_as_there_are(String scheme, String tier, int count, Verdict expected) {
        var list = nCopies(count, new Place(tier, ORGANISATION));

        assertThat(QuotaCheck.check(ShippedRegulations.newest(scheme).rules(), list).verdict()).isEqualTo(expected);
    }

    @Clause("qinhuangdao/3")
    @ParameterizedTest(name = "{0} organisations and {1} individuals: {2}")
    @CsvSource({"6, 4, PASS", "7, 3, REFUSE", "5, 5, REFUSE", "6, 5, REFUSE", "0, 0, PASS", "6, 0, PASS"})
    void each_kind_has_its_places_and_lends_none_to_the_other(int organisations, int individuals, Verdict expected) {
        var list = Stream.concat(nCopies(organisations, new Place("organisation", ORGANISATION)).stream(),
                nCopies(individuals, new Place("individual", INDIVIDUAL)).stream()).toList();

        assertThat(QuotaCheck.check(ShippedRegulations.newest("qinhuangdao").rules(), list).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} places where two are the least: {1}")
    @CsvSource({"1, REFUSE", "2, PASS", "3, PASS"})
    void a_floor_may_not_be_left_vacant(int taken, Verdict expected) {
        var regulation = InventedRegulation.with("""
                quotas:
                  - {clause: "3", tiers: [gold], kind: atLeast, count: 2}
                """);

        assertThat(QuotaCheck.check(regulation.rules(), gold(taken)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} gold among {1}, at most 30 per cent: {2}")
    @CsvSource({"3, 10, PASS", "4, 10, REFUSE", "2, 9, PASS", "3, 9, REFUSE", "1, 3, REFUSE", "1, 4, PASS", "0, 0, PASS"})
    void a_share_is_one_of_the_list_itself_rounded_down(int gold, int all, Verdict expected) {
        var regulation = InventedRegulation.with("""
                quotas:
                  - {clause: "3", tiers: [gold], kind: atMostPercent, percent: 30}
                """);
        var list = Stream.concat(gold(gold).stream(), nCopies(all - gold, new Place("silver", ORGANISATION)).stream()).toList();

        assertThat(QuotaCheck.check(regulation.rules(), list).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} places where two are meant in principle: {1}")
    @CsvSource({"2, PASS", "3, ASK"})
    void a_number_that_holds_in_principle_asks_for_a_decision(int taken, Verdict expected) {
        var regulation = InventedRegulation.with("""
                quotas:
                  - {clause: "3", tiers: [gold], kind: atMost, count: 2, firmness: IN_PRINCIPLE}
                """);

        assertThat(QuotaCheck.check(regulation.rules(), gold(taken)).verdict()).isEqualTo(expected);
    }

    @Test
    @Clause({"beijing/4", "beilun/14"})
    void places_left_over_are_called_vacant_where_the_regulation_allows_it() {
        assertThat(steps(ShippedRegulations.newest("beijing"), List.of())).contains("honour.quota.vacant");
        assertThat(steps(InventedRegulation.with("""
                quotas:
                  - {clause: "3", tiers: [gold], kind: atMost, count: 2}
                """), gold(1))).containsExactly("honour.quota.left");
    }

    @Test
    @Clause("qinhuangdao/3")
    void a_tier_for_individuals_takes_no_organisation() {
        var rules = ShippedRegulations.newest("qinhuangdao").rules();

        assertThat(QuotaCheck.check(rules, List.of(new Place("individual", ORGANISATION))).refusals()).singleElement()
                .satisfies(finding -> assertThat(finding.clause().clause()).isEqualTo("3"));
        assertThat(QuotaCheck.check(rules, List.of(new Place("individual", INDIVIDUAL))).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause({"beijing/4", "hangzhou/1.3"})
    void where_tiers_have_their_own_numbers_the_vacancy_in_all_is_told_too() {
        var beijing = QuotaCheck.check(ShippedRegulations.newest("beijing").rules(), nCopies(4, new Place("award", ORGANISATION)));

        assertThat(beijing.all().getLast().reckoning()).extracting(Message::key, Message::args)
                .containsExactly(tuple("honour.quota.inAll", List.of(10, 4, 6)));
        assertThat(steps(ShippedRegulations.newest("beilun"), List.of())).doesNotContain("honour.quota.inAll");
    }

    private static List<Place> gold(int count) {
        return nCopies(count, new Place("gold", ORGANISATION));
    }

    private static List<String> steps(Regulation regulation, List<Place> list) {
        return QuotaCheck.check(regulation.rules(), list).all().stream()
                .map(Finding::reckoning).flatMap(List::stream).map(Message::key).toList();
    }
}
