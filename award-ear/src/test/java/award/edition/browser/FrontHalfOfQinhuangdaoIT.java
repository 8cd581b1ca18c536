package award.edition.browser;

import static award.edition.browser.FrontHalf.TODAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Qinhuangdao, where organisations and individuals apply: noticed at home, checked by the county, which asks its departments, puts
/// the list up for five working days and recommends with the consent of its mechanism; no list of the accepted before the departments were asked.
@ExtendWith(InBrowser.class)
class FrontHalfOfQinhuangdaoIT {

    private static final String EDITION = "秦皇岛市政府质量奖（专项评选）";
    private static final String HERE = "河北省秦皇岛市昌黎县";
    private static final String COUNTY = "130322";

    private static final String ORGANISATION = "昌黎碣石酒业有限公司";
    private static final String CODE_OF_ORGANISATION = "9113032228990101XA";

    private static final String INDIVIDUAL = "徐静怡";
    private static final String NUMBER_OF_INDIVIDUAL = "13032219871009062X";

    @TempDir
    Path folder;

    @Test
    @Clause({"qinhuangdao/12", "qinhuangdao/13", "qinhuangdao/14", "qinhuangdao/19"})
    void an_organisation_and_an_individual_come_from_the_call_to_the_list_of_the_accepted(Browser browser) {
        var walk = new FrontHalf(browser, "qinhuangdao").opens(EDITION, "秦政办函〔2026〕60号")
                .records("plan", "2026-08-05", "").records("planReview", "2026-08-12", "秦评组办〔2026〕12号").ends("launch", "2026-08-14")
                .calls("秦皇岛市政府质量奖评审委员会办公室", "秦质评办〔2026〕21号", "各县、区市场监督管理局受理本行政区域内的申报。")
                .records("notice", "2026-08-18", "秦质评办〔2026〕21号").records("announcement", "2026-08-18", "").ends("call", "2026-08-20")
                .takesApplications("秦质评办〔2026〕21号");
        var organisation = walk.registers(ORGANISATION, CODE_OF_ORGANISATION, HERE, "C 制造业");
        var individual = walk.registersPerson(INDIVIDUAL, NUMBER_OF_INDIVIDUAL, HERE);
        walk.appoints("organisation", "韩雪梅", "申报单位", "组织", organisation)
                .appoints("individual", INDIVIDUAL, "申报单位", "组织", individual)
                .appoints("county", "董秀兰", "推荐单位", "行政区划", COUNTY);

        apply(walk, "organisation");
        apply(walk, "individual");

        walk.asOwn("county");
        walk.referralOf(ORGANISATION).sendBack("组织概述", "请补充主要顾客的情况。", "2099-12-01");
        assertThat(browser.notices()).contains("退回");
        browser.picture("qinhuangdao-sent-back");
        walk.asOwn("organisation").applying().corrects("overview", "主要顾客为国内经销商和出口客户。");

        walk.as("secretary").referralOf(ORGANISATION).receivedOn("2026-09-02", "申报材料已于9月2日送达县局。");
        walk.referralOf(INDIVIDUAL).receivedOn("2026-09-02", "申报材料已于9月2日送达县局。");
        walk.asOwn("county");
        recommend(walk, ORGANISATION);
        recommend(walk, INDIVIDUAL);

        walk.as("secretary").ends("application", "2026-10-09").ends("recommendation", "2026-10-16");
        walk.examinesAll().qualifies(ORGANISATION).qualifies(INDIVIDUAL).releases(ORGANISATION, INDIVIDUAL);
        walk.ends("qualification", "2026-10-20");
        accept(browser, walk);
        putUp(walk);
        assertThat(walk.candidates()).contains(ORGANISATION, INDIVIDUAL).doesNotContain("取消资格");
    }

    /// No list of the accepted before the departments of the city have answered.
    private static void accept(Browser browser, FrontHalf walk) {
        assertThat(walk.refusesToEnd()).contains("第十四条").contains("征求意见", "形成受理名单");
        var answers = new LinkedHashMap<String, String>();
        answers.put("市生态环境局", "");
        answers.put("市应急管理局", "");
        answers.put("市税务局", "徐静怡所在单位2025年曾逾期申报一次，已改正。");
        walk.asksDepartments("acceptedConsultation", "2026-10-21", "2026-10-28", answers, "2026-10-27");
        assertThat(walk.refusesToEnd()).contains("形成受理名单");
        walk.records("acceptedList", "2026-10-28", "").ends("acceptedConsultation", "2026-10-28");
        browser.picture("qinhuangdao-path");
    }

    /// Five working days at least; an objection that does not prove true leaves the list as it is, and no stage ends before it is settled.
    private static void putUp(FrontHalf walk) {
        var list = walk.list();
        assertThat(list.refusedFor("4")).contains("第十四条").contains("拟定4日").contains("规定5日");
        var notice = list.today();
        assertThat(list.readByThePublic(notice)).contains(ORGANISATION, INDIVIDUAL);
        var objection = list.objectedTo(notice, ORGANISATION, "三年前曾有批次葡萄酒抽检不合格，请核实。", "");
        assertThat(walk.refusesToEnd()).contains("届满前不得办结");

        list.letAnOldOneTakeThePlaceOf(notice, "2026-10-29");
        assertThat(walk.refusesToEnd()).contains("未办结");
        list.settle(objection, "不属实", "", "经查，近五年监督抽查均合格，反映的情况不属实。");
        walk.ends("acceptedNotice", TODAY);
    }

    /// In the order of the article; no act before the one before it.
    private static void recommend(FrontHalf walk, String applicant) {
        var referral = walk.referralOf(applicant);
        referral.record("2026-09-07", "材料完整、真实、准确、合法。");
        referral.ask("昌黎县生态环境局", "2026-09-08", "2026-09-14").answered("2026-09-11").record("2026-09-14", "各部门无不同意见。");
        referral.publish("2026-09-15", "昌黎县碣阳大街1号").record("2026-09-29", "公示无异议。");
        referral.record("2026-09-30", "质量管理成效突出，同意推荐。").record("2026-10-08", "同意。");
        assertThat(new String(referral.print("qinhuangdao-opinion"), ISO_8859_1)).startsWith("%PDF-");
        referral.recommend("2026-10-09", "昌市监〔2026〕40号");
        assertThat(referral.acts()).contains("第十三条", "昌市监〔2026〕40号");
    }

    private void apply(FrontHalf walk, String role) {
        var proof = new Papers(folder).proof();
        walk.asOwn(role).applying().fillsIn(proof);
        walk.at().locator("#last, #submit").first().click();
        walk.applying().noticedAtHome("2026-08-24", "2026-08-28", proof).handsIn();
    }
}
