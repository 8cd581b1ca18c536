package award.edition.browser;

import static award.edition.browser.FrontHalf.TODAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.recommendation.browser.ReferralPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Beijing, where the plan is approved through three offices before the call, either the district's bureau or the department of the
/// industry recommends, and the office qualifies by the records of other authorities and tells the applicant itself.
@ExtendWith(InBrowser.class)
class FrontHalfOfBeijingIT {

    private static final String EDITION = "北京市人民政府质量管理奖（专项评选）";
    private static final String DISTRICT = "北京市海淀区市场监督管理局";
    private static final String DEPARTMENT = "北京市经济和信息化局";

    private static final String ACCEPTED = "北京北方云算科技股份有限公司";

    /// Its wages were in arrears in 2025.
    private static final String REFUSED = "北京首善物业服务有限公司";
    private static final String CODE_OF_REFUSED = "91110000110875131N";

    @TempDir
    Path folder;

    @Test
    @Clause({"beijing/15", "beijing/16", "beijing/17"})
    void one_of_two_bodies_recommends_and_the_records_decide_who_is_accepted(Browser browser) {
        var walk = new FrontHalf(browser, "beijing").opens(EDITION, "京政办函〔2026〕61号");
        launch(walk);
        var applicant = walk.party(ACCEPTED);
        walk.appoints("applicant", "罗晓峰", "申报单位", "组织", applicant).appoints("district", "孟晓岚", "推荐单位", "行政区划", "110108");

        apply(browser, walk);
        recommend(browser, walk);
        walk.as("secretary").ends("application", TODAY).takesInOnPaper(CODE_OF_REFUSED, "北京市西城区市场监督管理局").ends("recommendation", TODAY);

        walk.examinesAll();
        assertThat(browser.text("examine:sheet:list")).as("one is barred by a record, before anybody has decided anything").contains("不通过");
        walk.qualifies(ACCEPTED).refuses(REFUSED);
        assertThat(walk.refusesToEnd()).contains("2项决定未统一发布");
        walk.releases(ACCEPTED, REFUSED).sends("资格审查结果告知书", REFUSED).ends("qualification", TODAY);
        assertThat(walk.candidates()).contains(ACCEPTED, "资格合格", REFUSED, "资格不合格");
    }

    private static void launch(FrontHalf walk) {
        walk.records("plan", "2026-08-05", "").records("planSubmission", "2026-08-10", "");
        assertThat(walk.refusesToEnd()).contains("第十五条").contains("批准同意评选方案");
        walk.records("planApproval", "2026-08-14", "京政函〔2026〕52号").ends("launch", "2026-08-17")
                .calls("北京市市场监督管理局\n北京市人力资源和社会保障局", "京市监发〔2026〕63号", "由行业主管部门或者注册地区市场监管局推荐。")
                .records("notice", "2026-08-20", "京市监发〔2026〕63号").ends("call", "2026-08-21").takesApplications("京市监发〔2026〕63号");
    }

    private void apply(Browser browser, FrontHalf walk) {
        walk.asOwn("applicant").applying().fillsIn(new Papers(folder).proof());
        browser.click("submit");
        assertThat(browser.text("handIn:channels")).contains(DISTRICT, DEPARTMENT);
        walk.applying().chooses(DISTRICT);
        browser.picture("beijing-channels");
        walk.applying().handsIn();
    }

    private static void recommend(Browser browser, FrontHalf walk) {
        walk.asOwn("district").referralOf(ACCEPTED).sendBack("组织概述", "请补充主要顾客的情况。", "2099-12-01");
        walk.asOwn("applicant").applying().corrects("overview", "主要顾客为市属企业和事业单位。");

        var referral = walk.asOwn("district").referralOf(ACCEPTED);
        assertThat(referral.now()).contains("资格审核");
        referral.record(TODAY, "材料完整、真实。");
        assertThat(referral.now()).contains("推荐意见栏盖章");
        sign(referral.record(TODAY, "质量管理成效显著，同意推荐。"));
        assertThat(browser.text("state")).contains("已推荐");
        browser.picture("beijing-recommended");
    }

    private static void sign(ReferralPage referral) {
        assertThat(new String(referral.print("beijing-opinion"), ISO_8859_1)).startsWith("%PDF-");
        referral.recommend(TODAY, "海市监质〔2026〕8号");
    }
}
