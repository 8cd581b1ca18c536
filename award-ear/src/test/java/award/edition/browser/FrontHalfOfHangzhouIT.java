package award.edition.browser;

import static award.edition.browser.FrontHalf.LAST_YEAR;
import static award.edition.browser.FrontHalf.TODAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.notification.browser.InboxPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Hangzhou, where only an approved year has an edition, those recommended are put up before anybody examines them, and whoever is
/// refused learns it through the recommender.
@ExtendWith(InBrowser.class)
class FrontHalfOfHangzhouIT {

    private static final String YEAR = "2028";
    private static final String EDITION = "2028年度杭州市人民政府质量奖";
    private static final String DEPARTMENT = "杭州市经济和信息化局";

    private static final String MANUFACTURING = "C 制造业";

    private static final String ACCEPTED = "杭州塘栖光学仪器有限公司";
    private static final String CODE_OF_ACCEPTED = "91330113286601011B";

    private static final String OBJECTED_TO = "杭州闻堰智能装备有限公司";
    private static final String CODE_OF_OBJECTED_TO = "91330108286602022F";

    private static final String REFUSED = "杭州径山茶业机械有限公司";
    private static final String CODE_OF_REFUSED = "91330106286603033X";

    @TempDir
    Path folder;

    @Test
    @Clause({"hangzhou/3.2.1", "hangzhou/3.2.3", "hangzhou/3.2.4", "hangzhou/3.2.9"})
    void those_recommended_are_put_up_first_and_the_refused_learn_it_through_their_recommender(Browser browser) {
        var walk = new FrontHalf(browser, "hangzhou").as("secretary").triesToOpenIn(YEAR);
        assertThat(browser.notices()).contains("三（二）1").contains("2028年未经批准纳入评比表彰");
        ProgrammePage.openIn(browser, "hangzhou").enter(YEAR, "浙江省评比达标表彰工作协调小组办公室", "浙表彰办〔2026〕31号", "2026-07-20");
        launch(walk);

        walk.registers(OBJECTED_TO, CODE_OF_OBJECTED_TO, "浙江省杭州市滨江区", MANUFACTURING);
        walk.registers(REFUSED, CODE_OF_REFUSED, "浙江省杭州市西湖区", MANUFACTURING);
        var applicant = walk.registers(ACCEPTED, CODE_OF_ACCEPTED, "浙江省杭州市临平区", MANUFACTURING);
        walk.appoints("applicant", "陈雨晴", "申报单位", "组织", applicant).appoints("department", "叶文秀", "推荐单位", "推荐单位", "330100-jxj");
        apply(browser, walk);
        recommend(browser, walk);
        putUp(walk);
        qualify(browser, walk);

        assertThat(walk.list().readByThePublic(walk.list().today())).contains(ACCEPTED).doesNotContain(OBJECTED_TO).doesNotContain(REFUSED);
    }

    private static void launch(FrontHalf walk) {
        walk.opensIn(YEAR, EDITION).records("programme", "2026-08-04", "浙表彰办〔2026〕31号")
                .calls("杭州市人民政府质量奖评审办公室", "杭质奖办〔2026〕19号", "市有关部门、区县（市）政府或者质量强区、县（市）领导小组推荐。")
                .ends("launch", "2026-08-05").takesApplications("杭质奖办〔2026〕19号");
    }

    private void apply(Browser browser, FrontHalf walk) {
        walk.asOwn("applicant").applying().fillsIn(new Papers(folder).proof());
        browser.click("submit");
        assertThat(browser.text("handIn")).as("the one body that may recommend it").contains("由" + DEPARTMENT + "推荐");
        walk.applying().handsIn();
    }

    private static void recommend(Browser browser, FrontHalf walk) {
        var referral = walk.asOwn("department").referralOf(ACCEPTED);
        assertThat(referral.now()).contains("出具推荐意见");
        referral.record(TODAY, "该组织质量管理成效显著，同意推荐。");
        assertThat(new String(referral.print("hangzhou-opinion"), ISO_8859_1)).startsWith("%PDF-");
        referral.recommend(TODAY, "杭经信质〔2026〕5号");
        assertThat(browser.text("state")).contains("已推荐");
        walk.as("secretary").ends("application", TODAY)
                .takesInOnPaper(CODE_OF_OBJECTED_TO, DEPARTMENT).takesInOnPaper(CODE_OF_REFUSED, DEPARTMENT).ends("recommendation", TODAY);
    }

    /// An objection with facts and evidence proves true: the office takes the candidate off the list, and then the stage can end.
    private static void putUp(FrontHalf walk) {
        var list = walk.list();
        var notice = list.today();
        var objection = list.objectedTo(notice, OBJECTED_TO, "未如实申报质量事故。", "行政处罚公开信息。");
        assertThat(walk.refusesToEnd()).contains("届满前不得办结");

        list.letAnOldOneTakeThePlaceOf(notice, "2026-11-05");
        assertThat(walk.refusesToEnd()).contains("未办结");
        list.settle(objection, "属实", "杭质奖办〔2026〕21号", "经核查，未如实申报属实。");
        assertThat(walk.refusesToEnd()).contains("1项决定未统一发布");
        walk.releases(OBJECTED_TO).ends("recommendedNotice", TODAY);
        assertThat(walk.candidates()).containsPattern(OBJECTED_TO + "[^\\n]*(\\n[^\\n]*)*取消资格");
    }

    private void qualify(Browser browser, FrontHalf walk) {
        walk.takesIn("市市场监督管理局%s年度监督抽查结果".formatted(YEAR), new Papers(folder).list("抽查结果", "企业名称,统一社会信用代码,类别,发生日期,情况",
                REFUSED + "," + CODE_OF_REFUSED + ",监督抽查不合格," + LAST_YEAR + "-06-11,温控装置不合格"));
        walk.examinesAll().qualifies(ACCEPTED).refuses(REFUSED).releases(ACCEPTED, REFUSED);
        assertThat(walk.refusesToEnd()).contains("三（二）4").contains("书面告知推荐单位");
        walk.sends("资格审查结果告知书", DEPARTMENT).records("refusalLetters", TODAY, "").ends("qualification", TODAY);

        walk.asOwn("department");
        var letter = InboxPage.openIn(browser).read(REFUSED);
        assertThat(letter.body()).contains("三（一）5").contains(REFUSED);
        browser.picture("hangzhou-letter");
        walk.as("secretary");
    }
}
