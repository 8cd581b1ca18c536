package award.committee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A meeting with everybody in the room: the office conducts, the chair and two members look at their tablets, a screen hangs on the wall.
@ExtendWith(InBrowser.class)
class MeetingRoomIT {

    private static final String EDITION = "第六届北京市人民政府质量管理奖";
    private static final String AWAY = "请您在会场外等候";

    @Test
    @Clause({"beijing/7", "beijing/8", "beijing/21"})
    void the_room_follows_the_meeting_and_a_recused_member_sees_nothing_of_the_item(Browser office) {
        SignInPage.openIn(office).as("secretary");
        office.open("edition/list.xhtml");
        office.follow(EDITION);
        var edition = office.address().replaceFirst(".*id=", "");
        var pages = MeetingPages.call(office, edition, "评审委员会专题会议", "2026-12-10 09:00");
        var meeting = pages.meeting();
        assertThat(office.text("turnout")).contains("应到 17 人");

        var member = signedInAs(office, "member");
        var chair = signedInAs(office, "chair");
        var wall = RoomPage.onTheWall(signedInAs(office, "secretary"), meeting);
        invite(pages, office, member, meeting);

        var tablet = RoomPage.openIn(member, meeting).declare(1, "亲属在候选单位任职");
        var presiding = RoomPage.openIn(chair, meeting).until("亲属在候选单位任职").acceptRecusal();
        pages.part(meeting, "agenda");
        assertThat(office.text("agenda")).contains("进出会场共 2 次");

        tooFew(office, meeting);
        tablet.confirm();
        presiding.confirm().until("已到会");
        pages.part(meeting, "attendance");
        assertThat(office.text("attend:seats")).contains("平板");
        office.click("attend:seats:allPresent");
        office.click("attend:seats:attend");

        var conducting = RoomPage.openIn(office, meeting).openMeeting().begin(0);
        presiding.until("正在进行");
        var reported = office.text("present");
        assertThat(presiding.shows()).contains(reported);

        conducting.begin(1);
        tablet.until(AWAY);
        var item = office.text("present");
        assertThat(member.page().content()).doesNotContain(item).doesNotContain("在场");
        presiding.until(item);
        wall.untilOnTheWall(item);
        assertThat(wall.showsOnTheWall()).contains("请回避");
        office.picture("room-office");
        chair.picture("room-chair");
        member.picture("room-recused");
        wall.browser().picture("room-wall");

        chair.page().context().setOffline(true);
        conducting.begin(2);
        tablet.until("正在进行");
        assertThat(conducting.shows()).contains("请回会场");
        chair.page().context().setOffline(false);
        presiding.until(office.text("present"));

        conducting.closeMeeting();
        tablet.until("已结束");
        pages.resolve(meeting);
        assertThat(office.notices()).contains("决议已登记", "〔2026〕1号");
        minutes(pages, office, meeting);
        member.page().context().close();
        chair.page().context().close();
        wall.browser().page().context().close();
    }

    private static void invite(MeetingPages pages, Browser office, Browser member, String meeting) {
        pages.part(meeting, "plan");
        office.click("meeting:plan:invite");
        assertThat(office.notices()).contains("份会议通知");
        member.open("committee/mine.xhtml");
        member.click("mine:each:0:come");
        assertThat(member.notices()).contains("已回复");
    }

    /// Nobody has come yet: the meeting is not opened, and the regulation says why.
    private static void tooFew(Browser office, String meeting) {
        RoomPage.openIn(office, meeting).openMeeting();
        assertThat(office.notices()).contains("未达到须到会的9人");
    }

    private static void minutes(MeetingPages pages, Browser office, String meeting) {
        pages.part(meeting, "records");
        office.click("records:minutes:draft");
        assertThat(office.value("records:minutes:text:input")).contains("应到17人，实到17人", "会议须到会9人", "回避，未参加讨论和表决");
        office.click("records:minutes:save");
        office.fill("records:minutes:by:input", "白文静");
        office.click("records:minutes:approve");
        assertThat(office.text("records:minutes")).contains("由白文静于");
        office.picture("meeting-records");
        var pdf = office.page().request().get("committee/paper?kind=minutes&meeting=" + meeting).body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static Browser signedInAs(Browser office, String account) {
        var browser = office.another();
        SignInPage.openIn(browser).as(account);
        return browser;
    }
}
