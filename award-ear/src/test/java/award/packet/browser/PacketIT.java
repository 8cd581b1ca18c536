package award.packet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.committee.browser.MeetingPages;
import award.identity.browser.SignInPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A packet from its list of parts to the copies that come back, as a secretary leads it.
@ExtendWith(InBrowser.class)
class PacketIT {

    private static final String EDITION = "第六届北京市人民政府质量管理奖";
    private static final String OTHERS = "2026年度保山市人民政府质量管理奖";

    @Test
    void a_packet_is_composed_printed_frozen_corrected_and_its_pages_replaced(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var meeting = callMeeting(browser, EDITION, "2026-11-30 09:00");
        var pages = PacketPages.of(browser, meeting);

        compose(pages);
        var now = words(pages.print("目前数据（未定稿）", "整套材料（办公室存）").fetch());
        assertThat(now.indexOf("出席情况及签到表")).isBetween(0, now.indexOf("会议安排和议程"));
        assertThat(now).doesNotContain("关于第六届北京市人民政府质量管理奖\n拟奖名单的公示");
        browser.picture("packet-print");

        pages.versions().freeze();
        assertThat(browser.notices()).contains("已定稿为第 1 版");
        assertThat(pages.since()).contains("没有变化");
        var copies = copies(pages.print("第 1 版", "委员用份（每人一个文件，ZIP）").fetch());
        assertThat(copies.values()).allSatisfy(copy -> assertThat(copy).contains("会后收回", "会议安排和议程"));

        correct(browser, meeting);
        pages.versions();
        assertThat(pages.since()).contains("改动", "第九会议室");
        browser.picture("packet-versions");
        pages.freeze();
        assertThat(browser.notices()).contains("请写明更正理由");
        pages.freeze("会议地点变更");
        assertThat(browser.notices()).contains("已定稿为第 2 版");

        var replacement = words(pages.print("第 2 版", "换页（附换页说明）").fetch());
        assertThat(replacement).contains("换页说明", "撤出", "第九会议室").doesNotContain("表　决　票");
        browser.picture("packet-replacement");

        pages.copies().handOutAll();
        pages.takeBack(0);
        assertThat(pages.handedOut()).contains("第 2 版", "未收回");
        browser.picture("packet-copies");
    }

    private static void compose(PacketPages pages) {
        pages.compose().moveUp(1).title(1, "会议安排和议程");
        assertThat(pages.parts().indexOf("出席情况及签到表")).isLessThan(pages.parts().indexOf("会议议程"));
        pages.switchPart(10);
        assertThat(pages.parts()).contains("尚无", "缺");
        assertThat(pages.compose().titleOf(1)).isEqualTo("会议安排和议程");
        pages.browser().picture("packet-compose");
    }

    private static void correct(Browser browser, String meeting) {
        browser.open("committee/meeting.xhtml?id=" + meeting);
        browser.fill("meeting:plan:place:input", "市政府第九会议室");
        browser.click("meeting:plan:arrange");
    }

    @Test
    void a_recused_members_copy_withholds_what_is_about_candidates(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        browser.open("edition/list.xhtml");
        browser.follow(OTHERS);
        browser.open("committee/edition.xhtml?edition=" + browser.address().replaceFirst(".*id=", ""));
        browser.follow("2026年度保山市人民政府质量管理奖评审委员会会议");
        var pages = PacketPages.of(browser, browser.address().replaceFirst(".*id=", ""));

        var copies = copies(pages.print("目前数据（未定稿）", "委员用份（每人一个文件，ZIP）").fetch());

        var withheld = copies.values().stream().filter(copy -> copy.contains("依照回避规定")).toList();
        assertThat(withheld).hasSize(1);
        assertThat(withheld.getFirst()).contains("（回避）").doesNotContain("得分剖面");
        assertThat(copies.size()).isGreaterThan(10);
    }

    static String callMeeting(Browser browser, String edition, String at) {
        browser.open("edition/list.xhtml");
        browser.follow(edition);
        var id = browser.address().replaceFirst(".*id=", "");
        return MeetingPages.call(browser, id, edition + "材料会议", at).meeting();
    }

    static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static TreeMap<String, String> copies(byte[] archive) throws IOException {
        var copies = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) copies.put(entry.getName(), words(zip.readAllBytes()));
        }
        return copies;
    }
}
