package award.scheme;

import static award.scheme.rule.Conduct.Worker.EXPERT;
import static award.scheme.rule.Conduct.Worker.RECOMMENDER;
import static award.scheme.rule.Conduct.Worker.REVIEWING_BODY;
import static award.scheme.rule.Conduct.Worker.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.rule.Conduct;
import award.scheme.rule.Conduct.Worker;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who must withdraw, keep secrets, and may lose the right to go on, as the five regulations say.
class ConductTest {

    @Clause({"beijing/25", "beilun/28", "baoshan/29", "hangzhou/6.5", "qinhuangdao/31"})
    @ParameterizedTest(name = "{0}: experts lose the right to review {2}, recommenders to recommend {3}")
    @CsvSource({
        "beijing, 2020, true, true", "beilun, 2021, true, false", "baoshan, trial, true, false", "hangzhou, 2025, true, false",
        "qinhuangdao, 2023, false, false"
    })
    void a_right_is_lost_only_where_the_text_takes_it(String scheme, String version, boolean review, boolean recommend) {
        assertThat(takesTheRight(scheme, version, EXPERT)).isEqualTo(review);
        assertThat(takesTheRight(scheme, version, RECOMMENDER)).isEqualTo(recommend);
    }

    @Test
    @Clause("qinhuangdao/31")
    void staff_and_experts_with_an_interest_withdraw() {
        assertThat(rules("qinhuangdao", "2023").conduct()).filteredOn(Conduct.Recusal.class::isInstance)
                .singleElement().satisfies(recusal -> assertThat(recusal.who()).isEqualTo(Set.of(STAFF, EXPERT)));
        assertThat(rules("beijing", "2020").conduct()).noneMatch(Conduct.Recusal.class::isInstance);
    }

    @Test
    @Clause({"beijing/25", "beilun/28", "baoshan/29", "hangzhou/6.5", "qinhuangdao/31"})
    void whoever_learns_a_secret_keeps_it() {
        for (var regulation : ShippedRegulations.all()) {
            if (regulation.holding() != Regulation.Holding.HELD) continue;
            assertThat(regulation.rules().conduct()).as(regulation.id()).filteredOn(Conduct.Secrecy.class::isInstance)
                    .singleElement().satisfies(secrecy -> assertThat(secrecy.who()).contains(EXPERT));
        }
    }

    @Test
    @Clause({"beilun/28", "baoshan/29"})
    void the_authority_is_named_where_the_text_names_it() {
        assertThat(rules("beilun", "2021").misconduct()).extracting(Conduct.Misconduct::authority).containsExactly("区市场监管局");
        assertThat(rules("hangzhou", "2025").misconduct()).extracting(Conduct.Misconduct::authority).containsExactly("");
        assertThat(Arrays.asList(STAFF, REVIEWING_BODY)).allMatch(worker -> takesTheRight("baoshan", "trial", worker));
    }

    private static boolean takesTheRight(String scheme, String version, Worker worker) {
        return rules(scheme, version).misconduct().anyMatch(misconduct -> misconduct.takesTheRight(worker));
    }

    private static Rules rules(String scheme, String version) {
        return ShippedRegulations.find(scheme, version).orElseThrow().rules();
    }
}
