package award.review;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import award.shared.Citation;
import award.shared.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @Clause({"beijing/25", "beilun/28", "baoshan/29", "hangzhou/6.5"})
    @ParameterizedTest
    @CsvSource({
        "beijing, EXPERT, LOSES_REVIEW, beijing/25", "beijing, RECOMMENDER, LOSES_RECOMMENDATION, beijing/25",
        "beilun, EXPERT, LOSES_REVIEW, beilun/28", "beilun, RECOMMENDER, LOSES_RECOMMENDATION,", "baoshan, REVIEWING_BODY, LOSES_REVIEW, baoshan/29",
        "hangzhou, STAFF, CRITICISM, hangzhou/6.5", "hangzhou, REVIEWING_BODY, CRITICISM,", "beilun, EXPERT, CRITICISM,", "qinhuangdao, EXPERT, BY_LAW, qinhuangdao/31"
    })
    void what_may_follow_is_what_a_clause_says_for_somebody_of_that_kind(String scheme, Worker who, Penalty penalty, String clause) {
        var basis = ConductCheck.basis(ShippedRegulations.newest(scheme),
                new NewConductCase(scheme, who, "某某", "", "", Set.of(penalty), DAY, "理由", "某机关", "某号"));

        assertThat(basis).isEqualTo(Optional.ofNullable(clause).map(Citation::parse));
    }

    @Test
    void the_right_is_lost_from_the_day_of_the_decision_to_the_day_before_it_is_restored() {
        var lost = row("孙某某", "某某大学", new Restoration(DAY.plusDays(30), "某机关", "某号", ""));

        assertThat(lost.barsReviewOn(DAY.minusDays(1))).isFalse();
        assertThat(lost.barsReviewOn(DAY)).isTrue();
        assertThat(lost.barsReviewOn(DAY.plusDays(29))).isTrue();
        assertThat(lost.barsReviewOn(DAY.plusDays(30))).isFalse();
        assertThat(lost.barsRecommendationOn(DAY)).isFalse();
    }

    @Test
    void a_member_is_meant_by_name_and_by_body_where_both_name_one() {
        var decided = List.of(row("孙某某", "某某大学", null), row("某某咨询公司", "", null));

        assertThat(refused(decided, new Panelist("孙某某", "某某大学", false))).hasSize(1);
        assertThat(refused(decided, new Panelist("孙某某", "", false))).hasSize(1);
        assertThat(refused(decided, new Panelist("孙某某", "另一所大学", false))).isEmpty();
        assertThat(refused(decided, new Panelist("李某某", "某某咨询公司", false))).hasSize(1);
        assertThat(refused(decided, new Panelist("李某某", "某某大学", false))).isEmpty();
    }

    private static List<Finding> refused(List<ConductRow> decided, Panelist member) {
        return ConductCheck.seats(List.of(member), decided, DAY).refusals();
    }

    private static ConductRow row(String name, String from, Restoration restoration) {
        return new ConductRow(ConductCaseId.fresh(), Citation.parse("beilun/28"), Worker.EXPERT, name, from, "", List.of(Penalty.LOSES_REVIEW), DAY,
                "理由", "某机关", "某号", Optional.ofNullable(restoration), 0);
    }
}
