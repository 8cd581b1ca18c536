package award.recommendation;

import static award.recommendation.ReferralFixture.body;
import static award.recommendation.ReferralFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.recommendation.Routes.Place;
import award.recommendation.model.Recommender;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Routing;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may recommend whom.
class RoutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Place FACTORY_IN_HAIDIAN = new Place("110108", 'C');

    private final List<RecommenderSheet> beijing = List.of(
            body("110108", "district", "110108", ""), body("110112", "district", "110112", ""),
            body("jxj", "department", "", "BCD"), body("swj", "department", "", "FH"));

    @Test
    @Clause({"beijing/16", "beijing/17"})
    void an_applicant_chooses_among_its_sector_department_and_the_bureau_where_it_is_registered() {
        assertThat(codes(routes("beijing", beijing))).containsExactly("jxj", "110108");
    }

    @Clause("beijing/16")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"jxj, PASS", "110108, PASS", "jxj 110108, PASS", "110112, REFUSE", "swj, REFUSE", "nobody, REFUSE", "'', REFUSE"})
    void one_of_them_suffices_and_none_does_not(String chosen, Verdict expected) {
        assertThat(routes("beijing", beijing).check(chosen.isEmpty() ? List.of() : List.of(chosen.split(" "))).verdict()).isEqualTo(expected);
    }

    @Test
    @Clause("qinhuangdao/13")
    void the_county_is_the_only_way_and_needs_no_choice() {
        var counties = List.of(body("130302", "county", "130302", ""), body("130304", "county", "130304", ""));
        var routes = new Routes(rule("qinhuangdao"), counties, new Place("130304", null), TODAY);

        assertThat(routes.only()).containsExactly("130304");
    }

    @Test
    @Clause("beilun/16")
    void a_subdistrict_office_recommends_those_of_its_streets() {
        var register = List.of(body("330206001", "subdistrict", "330206001", ""), body("zf", "department", "", ""));
        var routes = new Routes(rule("beilun"), register, new Place("330206001", 'C'), TODAY);

        assertThat(codes(routes)).containsExactly("zf", "330206001");
        assertThat(routes.check(List.of("330206001")).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest(name = "registered in {0}: {1}")
    @CsvSource({"330206001, true", "330206002, false", "330206, true", "330200, true", "330203, false"})
    void whoever_is_known_by_the_district_alone_may_choose_any_of_its_streets(String place, boolean open) {
        var routes = new Routes(rule("beilun"), List.of(body("330206001", "subdistrict", "330206001", "")), new Place(place, 'C'), TODAY);

        assertThat(codes(routes).isEmpty()).isEqualTo(!open);
    }

    @Test
    @Clause({"baoshan/12", "baoshan/20.2"})
    void a_department_or_an_association_recommends_those_of_its_sector() {
        var register = List.of(body("nyj", "department", "", "A"), body("zlxh", "association", "", ""));
        var routes = new Routes(rule("baoshan"), register, new Place("530502", 'C'), TODAY);

        assertThat(codes(routes)).containsExactly("zlxh");
        assertThat(routes.check(List.of("nyj")).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    @Clause("hangzhou/3.2.3")
    void in_hangzhou_the_district_government_or_its_leading_group_recommends() {
        var register = List.of(body("330106", "government", "330106", ""), body("330106-ldxz", "leadingGroup", "330106", ""), body("jxj", "department", "", ""));
        var routes = new Routes(rule("hangzhou"), register, new Place("330106", 'I'), TODAY);

        assertThat(codes(routes)).containsExactly("jxj", "330106", "330106-ldxz");
        assertThat(routes.check(List.of("330106-ldxz")).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @Clause("beijing/25")
    void who_has_lost_the_right_is_not_among_them_from_the_day_of_the_decision_until_it_has_it_again() {
        var bureau = new Recommender(new NewRecommender("beijing", "110108", new RecommenderEntry("海淀区市场监督管理局", "district", "110108", "", "", "", "")));
        bureau.loseRight(new NewRightLost(LocalDate.of(2026, 3, 2), "推荐中徇私舞弊", "评审委员会", "京质奖〔2026〕1号"));
        assertThat(codes(on(bureau, LocalDate.of(2026, 3, 1)))).containsExactly("110108");
        assertThat(codes(on(bureau, LocalDate.of(2026, 3, 2)))).isEmpty();

        bureau.regainRight(new NewRightLost(LocalDate.of(2027, 3, 2), "整改完成", "评审委员会", ""));
        assertThat(codes(on(bureau, LocalDate.of(2027, 3, 1)))).isEmpty();
        assertThat(codes(on(bureau, LocalDate.of(2027, 3, 2)))).containsExactly("110108");
    }

    @ParameterizedTest(name = "where all are needed, {0}: {1}")
    @CsvSource({"jxj 110108, PASS", "jxj, REFUSE", "110108, REFUSE"})
    void where_all_are_needed_each_channel_is_chosen(String chosen, Verdict expected) {
        var either = rule("beijing");
        var both = new Recommendation(either.clause(), Routing.ALL, either.channels(), either.acts(), either.limit());

        assertThat(new Routes(both, beijing, FACTORY_IN_HAIDIAN, TODAY).check(List.of(chosen.split(" "))).verdict()).isEqualTo(expected);
    }

    @Test
    void two_bodies_of_one_channel_are_one_too_many() {
        var register = List.of(body("jxj", "department", "", ""), body("fgw", "department", "", ""));

        assertThat(routes("beijing", register).check(List.of("jxj", "fgw")).verdict()).isEqualTo(Verdict.REFUSE);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "ANY, RECOMMENDED WAITING, RECOMMENDED", "ANY, DECLINED WAITING, OPEN", "ANY, DECLINED DECLINED, DECLINED", "ANY, WAITING, OPEN",
        "ALL, RECOMMENDED WAITING, OPEN", "ALL, RECOMMENDED RECOMMENDED, RECOMMENDED", "ALL, RECOMMENDED DECLINED, DECLINED",
        "IN_ORDER, RECOMMENDED AHEAD, OPEN", "IN_ORDER, RECOMMENDED RECOMMENDED, RECOMMENDED", "IN_ORDER, DECLINED AHEAD, DECLINED",
        "ANY, ENDED, OPEN"
    })
    void what_the_referrals_of_an_application_come_to(Routing routing, String states, Outcome expected) {
        assertThat(Outcome.of(routing, Stream.of(states.split(" ")).map(ReferralState::valueOf).toList())).isEqualTo(expected);
    }

    private static Routes on(Recommender bureau, LocalDate day) {
        return new Routes(rule("beijing"), List.of(bureau.sheet()), FACTORY_IN_HAIDIAN, day);
    }

    private static Routes routes(String scheme, List<RecommenderSheet> register) {
        return new Routes(rule(scheme), register, FACTORY_IN_HAIDIAN, TODAY);
    }

    private static List<String> codes(Routes routes) {
        return routes.open().stream().flatMap(open -> open.bodies().stream()).map(RecommenderSheet::code).toList();
    }
}
