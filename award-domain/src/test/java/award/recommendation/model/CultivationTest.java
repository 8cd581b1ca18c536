package award.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.recommendation.CultivationEntry;
import award.recommendation.CultivationStage;
import award.recommendation.RecommenderId;
import org.junit.jupiter.api.Test;

class CultivationTest {

    @Test
    @Clause({"qinhuangdao/8", "baoshan/12"})
    void a_line_of_a_plan_says_who_is_led_in_which_year_and_how_far() {
        var body = RecommenderId.fresh();
        var line = new Cultivation(body, new CultivationEntry(2026, "秦皇岛某某玻璃有限公司", "导入卓越绩效模式", CultivationStage.PLANNED));

        var changed = line.change(new CultivationEntry(2026, "秦皇岛某某玻璃有限公司", "指导编写自评报告", CultivationStage.COACHED));

        assertThat(line.recommender()).isEqualTo(body);
        assertThat(changed.subject()).isEqualTo("recommender " + body);
        assertThat(changed.act().args()).contains("秦皇岛某某玻璃有限公司", 2026);
    }
}
