package award.edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An edition is launched: its plan is approved step by step, its time line laid down, its call printed, published and issued.
@ExtendWith(InBrowser.class)
class FromPlanToCallIT {

    @Test
    void a_launch_waits_for_its_approvals_and_the_call_for_its_issue(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        OpenEditionPage.openIn(browser, "qinhuangdao").byDecision("2026-11-02", "秦政办函〔2026〕80号", "市政府专题会议同意另行组织一届").submit();
        var edition = new EditionPage(browser);
        var id = edition.id();

        edition.record("plan", "");
        StepPage.openIn(browser, id, "planReview").record("", "");
        assertThat(browser.notices()).contains("第十二条").contains("须登记文号");
        EditionPage.openIn(browser, id).endStage("秦质评办〔2026〕9号");
        assertThat(browser.notices()).contains("第十二条").contains("审核评选方案");
        browser.picture("launch-refused");

        edition.record("planReview", "秦评组办〔2026〕9号").endStage("");
        assertThat(edition.stages()).contains("秦评组办〔2026〕9号");

        var call = CallPage.openIn(browser, id).write("秦皇岛市政府质量奖评审委员会办公室", "秦质评办〔2026〕11号",
                "各县、区市场监督管理局受理本行政区域内的申报。", "市质评办 0335-0000000");
        call.publish();
        assertThat(browser.notices()).contains("已发布");
        assertThat(words(call.printPublic(id))).contains("秦质评办〔2026〕11号", "申报条件", "第九条", "各县、区市场监督管理局", "工作安排");
        browser.open("public/call.xhtml?id=" + id);
        assertThat(browser.title()).contains("申报通知");
        browser.picture("call-public");

        EditionPage.openIn(browser, id).record("notice", "秦质评办〔2026〕11号").endStage("");
        assertThat(browser.notices()).contains("通过媒体发布相关公告");
        edition.record("announcement", "").endStage("");
        assertThat(browser.notices()).contains("已办结");
        browser.picture("launched");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }
}
