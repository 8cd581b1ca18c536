package award.honour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.browser.DecisionsPage;
import award.browser.Browser;
import award.browser.InBrowser;
import award.committee.browser.MeetingPages;
import award.edition.browser.StepPage;
import award.identity.browser.SignInPage;
import award.packet.browser.PacketPages;
import award.review.browser.RankingPage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One edition from its scores to the certificates, as a secretary leads it.
@ExtendWith(InBrowser.class)
class FromScoresToGrantIT {

    private static final String EDITION = "2026年度北仑区人民政府质量奖";
    private static final int MEMBERS = 15;

    @Test
    void a_tie_is_decided_a_vote_counted_a_list_held_to_its_quota_and_titles_granted(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        browser.open("edition/list.xhtml");
        browser.follow(EDITION);
        var edition = browser.address().replaceFirst(".*id=", "");

        decideTheTie(browser, edition);
        StepPage.openIn(browser, edition, "candidates").record("2026-10-26", "");
        endStage(browser, edition, "2026-10-26", "");
        assertThat(browser.notices()).contains("决定未统一发布");
        DecisionsPage.openIn(browser, edition).release();
        endStage(browser, edition, "2026-10-26", "");

        var meeting = vote(browser, edition);
        assertThat(words(PacketPages.printFrom(browser, meeting).fetch())).contains("会议议程", "签到", "宁波大碶压铸机械股份有限公司", "表决票", "计票结果单", "公示");

        propose(browser, edition);
        DecisionsPage.openIn(browser, edition).release();
        endStage(browser, edition, "2026-10-28", "");
        publish(browser, edition);
        StepPage.openIn(browser, edition, "media").record("2026-10-29", "");
        endStage(browser, edition, "2026-11-06", "");

        var way = WayPage.openIn(browser, edition);
        assertThat(way.words()).contains("区政府办公会议审定批准", "报请批准的请示", "未拟稿", "900,000");
        way.writes("SUBMISSION", "仑质强〔2026〕9号", "2026-11-07").recordsItsStep();
        assertThat(browser.notices()).contains("环节已登记");
        assertThat(words(way.prints("dispatch.pdf?edition=" + edition + "&kind=SUBMISSION"))).contains("请示", "妥否，请批示", "宁波大碶压铸机械股份有限公司");
        StepPage.openIn(browser, edition, "approval").record("2026-11-09", "仑政复〔2026〕31号");
        endStage(browser, edition, "2026-11-09", "");
        way.writes("COMMENDATION", "仑政发〔2026〕60号", "2026-11-10").confers("2026-11-10", "仑政发〔2026〕60号");
        assertThat(way.granted()).contains("仑质奖证〔2026〕001号", "仑质奖证〔2026〕003号");
        assertThat(words(way.prints("dispatch.pdf?edition=" + edition + "&kind=COMMENDATION"))).contains("宁波市北仑区人民政府文件", "等3家组织", "2026年11月10日");
        assertThat(words(way.prints("certificates.pdf?edition=" + edition))).contains("仑质奖证〔2026〕003号", "特发此证", "宁波市北仑区人民政府");
        endStage(browser, edition, "2026-11-10", "");
        WayPage.openIn(browser, edition).handsOver("2026-11-20", "区行政会议中心");
        assertThat(browser.notices()).contains("已登记颁奖");
        endStage(browser, edition, "2026-11-20", "");
        assertThat(browser.open("edition/read.xhtml?id=" + edition).text("stages")).doesNotContain("办理中");
        WayPage.openIn(browser, edition);
        browser.picture("granted");
    }

    private static void decideTheTie(Browser browser, String edition) {
        var page = RankingPage.openIn(browser, edition);
        assertThat(page.ranking()).contains("同分待定");
        page.choose(5).because(5, "农业领域带动作用明显。").decide("仑质强办〔2026〕12号");
        assertThat(browser.notices()).contains("请写明理由");
        assertThat(page.reasonTyped(5)).isEqualTo("农业领域带动作用明显。");

        page.because(6, "同分，集体研究不列入。").decide("仑质强办〔2026〕12号");
        assertThat(page.decided()).contains("集体研究不列入");
        browser.picture("shortlist");
    }

    private static String vote(Browser browser, String edition) {
        var pages = MeetingPages.call(browser, edition, "2026年度领导小组全体会议", "2026-10-27 09:30");
        var meeting = pages.meeting();
        pages.allPresent().prepareVote().papers(MEMBERS, MEMBERS, MEMBERS, 0).votes(0, 12, 2).count();
        assertThat(browser.notices()).contains("应等于有效票");

        for (int line = 0; line < 3; line++) pages.votes(line, 12, 3);
        for (int line = 3; line < 6; line++) pages.votes(line, 5, 10);
        pages.count();
        assertThat(browser.notices()).contains("计票已录入");
        assertThat(pages.outcome()).contains("赞成12票", "未达到");
        browser.picture("vote");
        endStage(browser, edition, "2026-10-27", "");
        assertThat(browser.notices()).contains("尚未就本阶段召开会议");
        pages.held(meeting).resolve(meeting);
        assertThat(browser.notices()).contains("决议已登记");
        return meeting;
    }

    private static void propose(Browser browser, String edition) {
        var page = ProposalPage.openIn(browser, edition);
        assertThat(page.quotas()).contains("名额用满");
        page.decide("仑质强〔2026〕3号");
        assertThat(browser.notices()).contains("拟奖名单已确定");
    }

    private static void publish(Browser browser, String edition) {
        browser.open("edition/notice.xhtml?edition=" + edition);
        browser.enter("publish:entry:publishedOn:input_input", "2026-10-29");
        browser.fill("publish:entry:issuer:input", "北仑区质量强区领导小组办公室");
        browser.fill("publish:entry:address:input", "示例路1号");
        browser.fill("publish:entry:telephone:input", "0574-00000000");
        browser.click("publish:entry:submit");
    }

    private static void endStage(Browser browser, String edition, String day, String document) {
        browser.open("edition/read.xhtml?id=" + edition);
        browser.enter("now:end:endedOn:input_input", day);
        browser.fill("now:end:document:input", document);
        browser.click("now:end:submit");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
