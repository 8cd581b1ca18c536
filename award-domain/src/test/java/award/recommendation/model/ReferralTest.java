package award.recommendation.model;

import static award.recommendation.ReferralFixture.BY_THE_BUREAU;
import static award.recommendation.ReferralFixture.RECEIVED;
import static award.recommendation.ReferralFixture.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.recommendation.IllegalMoveException;
import award.recommendation.ReferralFixture;
import award.recommendation.ReferralState;
import award.recommendation.ReportedAs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    private final Referral referral = ReferralFixture.received();

    @Test
    void the_first_record_takes_it_up() {
        referral.record(passed("check", RECEIVED), "审核", "海港区市场监督管理局", BY_THE_BUREAU);

        assertThat(referral.state()).isEqualTo(ReferralState.UNDER_WAY);
        assertThat(referral.sheet().acts().getFirst().body()).isEqualTo("海港区市场监督管理局");
    }

    @Test
    void a_recommendation_keeps_its_paper() {
        var reported = new ReportedAs(LocalDate.of(2026, 3, 20), "海市监〔2026〕8号", 1);
        referral.recommend(reported, BY_THE_BUREAU);

        assertThat(referral.sheet().reported()).contains(reported);
        assertThat(referral.state().isPending()).isFalse();
    }

    @Test
    void what_was_declined_stays_declined() {
        referral.decline("不符合申报条件", BY_THE_BUREAU);

        assertThatThrownBy(() -> referral.recommend(new ReportedAs(RECEIVED, "", 0), BY_THE_BUREAU)).isInstanceOf(IllegalMoveException.class);
    }

    @Test
    void papers_that_came_in_again_begin_a_round_of_their_own() {
        referral.sendBack("缺少自评报告", BY_THE_BUREAU);
        referral.receiveAgain(LocalDate.of(2026, 3, 9), BY_THE_BUREAU);

        assertThat(referral.state()).isEqualTo(ReferralState.WAITING);
        assertThat(referral.sheet().round()).isEqualTo(2);
        assertThat(referral.sheet().receivedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void who_has_something_to_do_has_not_finished(ReferralState state) {
        assertThat(state.isWithRecommender() && !state.isPending()).isFalse();
        assertThat(state.next().contains(state)).isFalse();
    }
}
