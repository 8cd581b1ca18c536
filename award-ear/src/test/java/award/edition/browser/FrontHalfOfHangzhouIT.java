package award.edition.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.eligibility.browser.RecordListsPage;
import award.notification.browser.InboxPage;
import award.publicity.browser.ObjectPage;
import award.publicity.browser.ObjectionPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Hangzhou, where only an approved year has an edition, those recommended are put up before anybody examines them, and whoever is
/// refused learns it through the recommender.
@ExtendWith(InBrowser.class)
class FrontHalfOfHangzhouIT {

    private static final String EDITION = "2027年度杭州市人民政府质量奖";
    private static final String DEPARTMENT = "杭州市经济和信息化局";

    private static final String ACCEPTED = "杭州临平医疗器械有限公司";

    private static final String OBJECTED_TO = "杭州滨江机器人有限公司";
    private static final String CODE_OF_OBJECTED_TO = "91330100121908496J";

    private static final String REFUSED = "杭州西湖龙井茶业股份有限公司";
    private static final String CODE_OF_REFUSED = "91330100131562687T";

    private static final String TODAY = LocalDate.now().toString();

    @TempDir
    Path folder;

    @Test
    @Clause({"hangzhou/3.2.1", "hangzhou/3.2.3", "hangzhou/3.2.4", "hangzhou/3.2.9"})
    void those_recommended_are_put_up_first_and_the_refused_learn_it_through_their_recommender(Browser browser) throws IOException {
        var walk = new FrontHalf(browser, "hangzhou").as("secretary").triesToOpenIn("2027");
        assertThat(browser.notices()).contains("三（二）1").contains("2027年未经批准纳入评比表彰");
        ProgrammePage.openIn(browser, "hangzhou").enter("2027", "浙江省评比达标表彰工作协调小组办公室", "浙表彰办〔2026〕31号", "2026-07-20");
        launch(walk);

        var applicant = walk.party(ACCEPTED);
        walk.appoints("applicant", "陈雨晴", "申报单位", "组织", applicant).appoints("department", "叶文秀", "推荐单位", "推荐单位", "330100-jxj");
        apply(browser, walk);
        recommend(browser, walk);
        putUp(browser, walk);
        qualify(browser, walk);

        var next = walk.publishes("");
        browser.page().context().clearCookies();
        browser.open("public/notice.xhtml?id=" + next);
        assertThat(browser.text("entries")).contains(ACCEPTED).doesNotContain(OBJECTED_TO).doesNotContain(REFUSED);
        browser.picture("hangzhou-accepted");
    }

    private static void launch(FrontHalf walk) {
        walk.opensIn("2027", EDITION).records("programme", "2026-08-04", "浙表彰办〔2026〕31号")
                .calls("杭州市人民政府质量奖评审办公室", "杭质奖办〔2026〕19号", "市有关部门、区县（市）政府或者质量强区、县（市）领导小组推荐。")
                .ends("launch", "2026-08-05").takesApplications("杭质奖办〔2026〕19号");
    }

    private void apply(Browser browser, FrontHalf walk) throws IOException {
        walk.asOwn("applicant").fillsIn(proof());
        browser.click("submit");
        assertThat(browser.text("handIn")).as("the one body that may recommend it").contains("由" + DEPARTMENT + "推荐");
        walk.handsIn();
    }

    private static void recommend(Browser browser, FrontHalf walk) {
        var referral = walk.asOwn("department").referralOf(ACCEPTED);
        assertThat(referral.now()).contains("出具推荐意见");
        referral.record(TODAY, "该组织质量管理成效显著，同意推荐。");
        assertThat(new String(referral.print(), ISO_8859_1)).startsWith("%PDF-");
        referral.recommend(TODAY, "杭经信质〔2026〕5号");
        assertThat(browser.text("state")).contains("已推荐");
        walk.as("secretary").ends("application", TODAY)
                .takesInOnPaper(CODE_OF_OBJECTED_TO, DEPARTMENT).takesInOnPaper(CODE_OF_REFUSED, DEPARTMENT).ends("recommendation", TODAY);
    }

    /// An objection with facts and evidence proves true: the office takes the candidate off the list, and then the stage can end.
    private static void putUp(Browser browser, FrontHalf walk) {
        var notice = walk.publishes("");
        browser.page().context().clearCookies();
        var objection = ObjectPage.openIn(browser, notice).against(OBJECTED_TO).because("未如实申报质量事故。").proven("行政处罚公开信息。")
                .by("沈立", "13900000011").send().number();
        walk.as("secretary");
        ObjectionPage.openIn(browser, objection).accept();
        assertThat(walk.refusesToEnd()).contains("届满前不得办结");

        walk.letsAnOldNoticeTakeThePlaceOf(notice, "2026-11-05");
        assertThat(walk.refusesToEnd()).contains("未办结");
        ObjectionPage.openIn(browser, objection).conclude("属实", "杭质奖办〔2026〕21号", "经核查，未如实申报属实。");
        assertThat(walk.refusesToEnd()).contains("1项决定未统一发布");
        walk.releases(OBJECTED_TO).ends("recommendedNotice", TODAY);
        assertThat(walk.candidates()).containsPattern(OBJECTED_TO + "[^\\n]*(\\n[^\\n]*)*取消资格");
    }

    private void qualify(Browser browser, FrontHalf walk) throws IOException {
        RecordListsPage.openIn(browser).of("市市场监督管理局监督抽查结果").tryOut(failedSampling()).takeIn();
        walk.examinesAll().qualifies(ACCEPTED).refuses(REFUSED).releases(ACCEPTED, REFUSED);
        assertThat(walk.refusesToEnd()).contains("三（二）4").contains("书面告知推荐单位");
        walk.sends("资格审查结果告知书", DEPARTMENT).records("refusalLetters", TODAY, "").ends("qualification", TODAY);

        walk.asOwn("department");
        var letter = InboxPage.openIn(browser).read(REFUSED);
        assertThat(letter.body()).contains("三（一）5").contains(REFUSED);
        browser.picture("hangzhou-letter");
        walk.as("secretary");
    }

    private Path failedSampling() throws IOException {
        return Files.writeString(folder.resolve("抽查结果.csv"), "企业名称,统一社会信用代码,类别,发生日期,情况\n%s,%s,监督抽查不合格,2025-06-11,农药残留超标\n"
                .formatted(REFUSED, CODE_OF_REFUSED), StandardCharsets.UTF_8);
    }

    private Path proof() throws IOException {
        var file = folder.resolve("证明材料.pdf");
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(file.toFile());
        }
        return file;
    }
}
