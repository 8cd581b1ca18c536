package award.funding;

import static award.scheme.rule.AwardeeKind.INDIVIDUAL;
import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static award.shared.Yuan.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.shared.Finding;
import award.shared.Findings.Verdict;
import award.shared.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is owed on a title, by which article, after what was received already.
class EntitlementTest {

    private static final Regulation HANGZHOU = ShippedRegulations.newest("hangzhou");

    @Clause({"qinhuangdao/20", "beilun/21"})
    @ParameterizedTest(name = "{0} {1} as {2}: {3} yuan")
    @CsvSource({
        "qinhuangdao, organisation, ORGANISATION, 200000", "qinhuangdao, individual, INDIVIDUAL, 20000", "beilun, award, ORGANISATION, 300000"
    })
    void a_bonus_is_a_fixed_amount(String scheme, String tier, AwardeeKind kind, long amount) {
        assertThat(Entitlement.of(ShippedRegulations.newest(scheme), tier, kind, Yuan.ZERO).amount()).isEqualTo(yuan(amount));
    }

    @Clause({"hangzhou/4.2", "hangzhou/4.3", "hangzhou/4.4"})
    @ParameterizedTest(name = "{0} after {1} yuan: {2} yuan")
    @CsvSource({
        "national, 0, 5000000", "nationalNomination, 0, 2000000", "provincial, 0, 2000000", "provincialInnovation, 0, 600000",
        "quality, 0, 600000", "innovation, 0, 300000", "pool, 0, 200000",
        "quality, 200000, 400000", "quality, 300000, 300000", "innovation, 300000, 0", "innovation, 300001, 0", "national, 2000000, 3000000",
        "quality, 599999, 1"
    })
    void a_subsidy_is_the_higher_amount_less_what_was_received(String title, long received, long owed) {
        assertThat(Entitlement.of(HANGZHOU, title, ORGANISATION, yuan(received)).amount()).isEqualTo(yuan(owed));
    }

    @Test
    @Clause("hangzhou/4.4")
    void a_deduction_names_its_own_clause() {
        assertThat(Entitlement.of(HANGZHOU, "quality", ORGANISATION, yuan(200_000)).findings().all()).extracting(Finding::clause)
                .containsExactly(HANGZHOU.cite("4.3"), HANGZHOU.cite("4.4"));
        assertThat(Entitlement.of(HANGZHOU, "quality", ORGANISATION, Yuan.ZERO).findings().all()).extracting(Finding::clause)
                .containsExactly(HANGZHOU.cite("4.3"));
    }

    @Test
    @Clause("hangzhou/4.3")
    void the_third_award_is_honour_alone() {
        var merit = Entitlement.of(HANGZHOU, "merit", ORGANISATION, Yuan.ZERO);

        assertThat(merit.amount()).isEqualTo(Yuan.ZERO);
        assertThat(merit.findings().verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    @Clause({"beijing/23", "baoshan/4"})
    void where_the_text_gives_no_amount_none_is_owed() {
        assertThat(Entitlement.of(ShippedRegulations.newest("beijing"), "award", ORGANISATION, Yuan.ZERO).amount()).isEqualTo(Yuan.ZERO);
        assertThat(Entitlement.of(ShippedRegulations.newest("baoshan"), "award", ORGANISATION, Yuan.ZERO).amount()).isEqualTo(Yuan.ZERO);
    }

    @Test
    @Clause("qinhuangdao/note")
    void where_the_text_is_not_held_nobody_knows_the_amount() {
        var before = ShippedRegulations.find("qinhuangdao", "2018").orElseThrow();

        assertThat(Entitlement.of(before, "individual", INDIVIDUAL, Yuan.ZERO).findings().verdict()).isEqualTo(Verdict.ASK);
    }
}
