package award.edition.browser;

import static award.edition.browser.FrontHalf.LAST_YEAR;
import static award.edition.browser.FrontHalf.TODAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Baoshan, once a year: who may apply is published, a department or an association recommends or does not, and the office draws up a
/// first list of those who meet the conditions.
@ExtendWith(InBrowser.class)
class FrontHalfOfBaoshanIT {

    private static final String YEAR = "2027";
    private static final String EDITION = "2027年度保山市人民政府质量管理奖";

    private static final String MANUFACTURING = "C 制造业";
    private static final String DEPARTMENT = "保山市工业和信息化局";
    private static final String ASSOCIATION = "保山市质量协会";

    private static final String ON_THE_LIST = "保山高黎贡制药有限公司";
    private static final String CODE_OF_ON_THE_LIST = "91530502288801017K";

    /// The department sees no reason to recommend it.
    private static final String DECLINED = "保山板桥农机制造有限公司";
    private static final String CODE_OF_DECLINED = "91530502288802028Y";

    /// Owes its staff's insurance.
    private static final String REFUSED = "腾冲和顺纸业有限公司";
    private static final String CODE_OF_REFUSED = "91530581288803039P";

    @TempDir
    Path folder;

    @Test
    @Clause({"baoshan/12", "baoshan/13.5", "baoshan/14.7", "baoshan/20.1", "baoshan/20.2"})
    void an_association_recommends_a_department_does_not_and_the_office_draws_up_the_first_list(Browser browser) {
        var walk = new FrontHalf(browser, "baoshan").as("secretary");
        publish(walk);

        walk.registers(REFUSED, CODE_OF_REFUSED, "云南省保山市腾冲市", MANUFACTURING);
        var first = walk.registers(ON_THE_LIST, CODE_OF_ON_THE_LIST, "云南省保山市隆阳区", MANUFACTURING);
        var second = walk.registers(DECLINED, CODE_OF_DECLINED, "云南省保山市隆阳区", MANUFACTURING);
        walk.appoints("first", "杨晓梅", "申报单位", "组织", first).appoints("second", "段立华", "申报单位", "组织", second)
                .appoints("association", "李国梁", "推荐单位", "推荐单位", "530500-zlxh").appoints("department", "段文军", "推荐单位", "推荐单位", "530500-gxj");
        apply(browser, walk, "first", ASSOCIATION);
        apply(browser, walk, "second", DEPARTMENT);

        recommend(walk);
        decline(browser, walk);
        drawUp(browser, walk);
        assertThat(walk.candidates()).contains(ON_THE_LIST, "资格合格", REFUSED, "资格不合格").doesNotContain(DECLINED);
    }

    private static void publish(FrontHalf walk) {
        walk.opensIn(YEAR, EDITION).records("workPlan", "2026-08-04", "")
                .calls("保山市实施质量兴市战略领导小组办公室", "保质兴办〔2026〕9号", "经市、县（区）有关行业主管部门或者学（协）会签署推荐意见后，报市质量兴市办受理。");
        assertThat(walk.refusesToEnd()).contains("第二十条（一）").contains("公布本年度的申报须知");
        walk.records("announcement", "2026-08-10", "").ends("call", "2026-08-11").takesApplications("保质兴办〔2026〕9号");
    }

    private void apply(Browser browser, FrontHalf walk, String role, String recommender) {
        walk.asOwn(role).applying().fillsIn(new Papers(folder).proof());
        browser.click("submit");
        assertThat(browser.text("handIn:channels")).contains(DEPARTMENT, ASSOCIATION);
        walk.applying().chooses(recommender).handsIn();
    }

    private static void recommend(FrontHalf walk) {
        var referral = walk.asOwn("association").referralOf(ON_THE_LIST);
        referral.record(TODAY, "行业口碑良好，质量管理成效突出，同意推荐。");
        assertThat(new String(referral.print("baoshan-opinion"), ISO_8859_1)).startsWith("%PDF-");
        assertThat(referral.recommend(TODAY, "保质协〔2026〕4号").state()).contains("已推荐");
    }

    /// Whoever is not recommended comes on no list, and reads why.
    private static void decline(Browser browser, FrontHalf walk) {
        assertThat(walk.asOwn("department").referralOf(DECLINED).decline("近三年主要指标连续下降，暂不具备推荐条件。").state()).contains("不予推荐");
        walk.asOwn("second");
        browser.open("application/mine.xhtml");
        assertThat(browser.text("mine")).contains("不予推荐");
        browser.follow(EDITION);
        assertThat(browser.text("content")).contains("近三年主要指标连续下降");
        browser.picture("baoshan-not-recommended");
    }

    private void drawUp(Browser browser, FrontHalf walk) {
        walk.as("secretary").ends("application", TODAY).takesInOnPaper(CODE_OF_REFUSED, DEPARTMENT).ends("recommendation", TODAY);
        walk.takesIn("市人力资源和社会保障局社会保险费欠缴名单（%s）".formatted(YEAR), new Papers(folder).list("欠缴名单",
                "企业名称,统一社会信用代码,类别,发生日期,情况", REFUSED + "," + CODE_OF_REFUSED + ",社会保险费违法," + LAST_YEAR + "-05-06,连续六个月未缴纳社会保险费"));
        walk.examinesAll().qualifies(ON_THE_LIST);
        assertThat(browser.text("examine:answers:findings")).as("by the recommendation itself, which nobody was asked for; the text numbers two items （三）")
                .contains("第十三条（四）").contains("获得推荐：是");
        walk.refuses(REFUSED);
        assertThat(walk.refusesToEnd()).contains("第二十条（二）").contains("初步确认符合申报条件").contains("2项决定未统一发布");
        walk.records("firstList", TODAY, "").releases(ON_THE_LIST, REFUSED).sends("资格审查结果告知书", REFUSED).ends("qualification", TODAY);
    }
}
