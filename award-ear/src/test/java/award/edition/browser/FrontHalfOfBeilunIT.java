package award.edition.browser;

import static award.edition.browser.FrontHalf.LAST_YEAR;
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

/// Beilun, once a year: conditions and schedule announced in the press, a form with the organisation's own assessment, recommended by a
/// department or a sub-district office, and checked by the office together with departments.
@ExtendWith(InBrowser.class)
class FrontHalfOfBeilunIT {

    private static final String YEAR = "2028";
    private static final String EDITION = "2028年度宁波市北仑区人民政府质量奖";

    private static final String HERE = "浙江省宁波市北仑区";
    private static final String MANUFACTURING = "C 制造业";
    private static final String DEPARTMENT = "北仑区经济和信息化局";
    private static final String SUBDISTRICT = "北仑区新碶街道办事处";
    private static final String CODE_OF_SUBDISTRICT = "330206002";

    private static final String ELIGIBLE = "宁波凤凰山液压元件有限公司";
    private static final String CODE_OF_ELIGIBLE = "91330206287701014E";

    /// Above scale, and graded C for what it yields on its land.
    private static final String REFUSED = "宁波算山铸造有限公司";
    private static final String CODE_OF_REFUSED = "91330206287702025R";

    @TempDir
    Path folder;

    @Test
    @Clause({"beilun/3", "beilun/9.2", "beilun/10.4", "beilun/15", "beilun/16", "beilun/17"})
    void a_sub_district_recommends_departments_check_and_a_list_of_the_eligible_is_left(Browser browser) {
        var walk = new FrontHalf(browser, "beilun").as("secretary").triesToOpenIn("2027");
        assertThat(browser.notices()).contains("第三条").contains("2027年尚不能举办，2028年起可以举办");
        announce(walk);

        walk.registersRecommender(CODE_OF_SUBDISTRICT, SUBDISTRICT, "街道办事处", CODE_OF_SUBDISTRICT);
        walk.registers(REFUSED, CODE_OF_REFUSED, HERE, MANUFACTURING);
        var applicant = walk.registers(ELIGIBLE, CODE_OF_ELIGIBLE, HERE + "新碶街道", MANUFACTURING);
        walk.appoints("applicant", "胡佳宁", "申报单位", "组织", applicant).appoints("subdistrict", "贺军", "推荐单位", "推荐单位", CODE_OF_SUBDISTRICT);

        apply(browser, walk);
        recommend(walk);
        check(walk);
        assertThat(walk.candidates()).contains(ELIGIBLE, "资格合格", REFUSED, "资格不合格");
        assertThat(walk.asOwn("applicant").outcome()).contains(EDITION, "资格合格");
    }

    /// No applications before the yearly plan is drawn up and the press has told of it.
    private static void announce(FrontHalf walk) {
        walk.opensIn(YEAR, EDITION).records("workPlan", "2026-08-04", "")
                .calls("北仑区人民政府质量奖工作领导小组办公室", "仑质奖办〔2026〕6号", "经有关主管部门、街道办事处签署推荐意见后，在规定时限内报办公室受理。");
        assertThat(walk.refusesToEnd()).contains("第十五条").contains("通过新闻媒体公布");
        walk.records("announcement", "2026-08-10", "").ends("call", "2026-08-11").takesApplications("仑质奖办〔2026〕6号");
    }

    private void apply(Browser browser, FrontHalf walk) {
        var form = walk.asOwn("applicant").applying().fillsIn(new Papers(folder).proof());
        assertThat(form.wanting()).as("the form and the organisation's own assessment are full").isEmpty();
        browser.click("submit");
        assertThat(browser.text("handIn:channels")).contains(DEPARTMENT, SUBDISTRICT);
        walk.applying().chooses(SUBDISTRICT).handsIn();
    }

    private static void recommend(FrontHalf walk) {
        var referral = walk.asOwn("subdistrict").referralOf(ELIGIBLE);
        referral.record(TODAY, "该企业质量管理基础扎实，同意推荐。");
        assertThat(new String(referral.print("beilun-opinion"), ISO_8859_1)).startsWith("%PDF-");
        assertThat(referral.recommend(TODAY, "仑新碶〔2026〕30号").state()).contains("已推荐");
        assertThat(walk.summary()).contains(SUBDISTRICT).doesNotContain(DEPARTMENT);
        walk.as("secretary").ends("application", TODAY).takesInOnPaper(CODE_OF_REFUSED, DEPARTMENT).ends("recommendation", TODAY);
    }

    /// Departments say what they know of the applicants; one of these is refused by what the bureau's lists say of it.
    private void check(FrontHalf walk) {
        walk.takesIn("区经济和信息化局规模以上企业和“亩均效益”评价结果（%s）".formatted(YEAR), new Papers(folder).list("亩均效益",
                "企业名称,统一社会信用代码,类别,评价年度,评价结果",
                REFUSED + "," + CODE_OF_REFUSED + ",规模以上企业," + LAST_YEAR + ",是",
                REFUSED + "," + CODE_OF_REFUSED + ",亩均效益评价结果," + LAST_YEAR + ",C",
                ELIGIBLE + "," + CODE_OF_ELIGIBLE + ",亩均效益评价结果," + LAST_YEAR + ",A"));
        walk.examinesAll().qualifies(ELIGIBLE).refuses(REFUSED);

        var answers = new LinkedHashMap<String, String>();
        answers.put("市生态环境局北仑分局", "");
        answers.put("区应急管理局", "");
        answers.put("区经济和信息化局", REFUSED + "上年度“亩均效益”综合评价为C档。");
        walk.asksDepartments("departments", TODAY, TODAY, answers, TODAY);
        assertThat(walk.refusesToEnd()).contains("第十七条").contains("确定符合申报条件的企业（组织）名单").contains("2项决定未统一发布");
        walk.records("check", TODAY, "").releases(ELIGIBLE, REFUSED).sends("资格审查结果告知书", REFUSED).ends("qualification", TODAY);
    }
}
