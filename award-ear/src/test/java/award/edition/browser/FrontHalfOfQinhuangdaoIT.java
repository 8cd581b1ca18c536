package award.edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.browser.FormPage;
import award.browser.Browser;
import award.browser.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Qinhuangdao, where organisations and individuals apply: the plan is reviewed before the call, and each kind has its form.
@ExtendWith(InBrowser.class)
class FrontHalfOfQinhuangdaoIT {

    private static final String EDITION = "秦皇岛市政府质量奖（专项评选）";
    private static final String ORGANISATION = "昌黎干红葡萄酒业有限公司";
    private static final String INDIVIDUAL = "刘芳";
    private static final String COUNTY = "130322";

    @Test
    @Clause("qinhuangdao/12")
    void an_organisation_and_an_individual_come_from_the_launch_to_their_forms(Browser browser) {
        var walk = new FrontHalf(browser, "qinhuangdao").opens(EDITION, "秦政办函〔2026〕60号")
                .records("plan", "2026-08-05", "").records("planReview", "2026-08-12", "秦评组办〔2026〕12号").ends("launch", "2026-08-14")
                .calls("秦皇岛市政府质量奖评审委员会办公室", "秦质评办〔2026〕21号", "各县、区市场监督管理局受理本行政区域内的申报。")
                .records("notice", "2026-08-18", "秦质评办〔2026〕21号").records("announcement", "2026-08-18", "").ends("call", "2026-08-20")
                .takesApplications("秦质评办〔2026〕21号");
        var organisation = walk.party(ORGANISATION);
        var individual = walk.party(INDIVIDUAL);
        walk.appoints("organisation", "韩雪梅", "申报单位", "组织", organisation)
                .appoints("individual", INDIVIDUAL, "申报单位", "组织", individual)
                .appoints("county", "董秀兰", "推荐单位", "行政区划", COUNTY);

        for (var each : List.of("organisation:overview", "individual:deeds")) {
            var told = each.split(":");
            walk.asOwn(told[0]);
            FormPage.begin(browser, EDITION).fillIn(Map.of());
            browser.page().locator("nav [data-part='" + told[1] + "'] a").click();
            browser.page().locator("nav li.now[data-part='" + told[1] + "']").waitFor();
            assertThat(new FormPage(browser).told(told[1])).isNotBlank();
        }
    }
}
