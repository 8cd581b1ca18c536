package award.ballot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.committee.browser.MeetingPages;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A secret ballot in several browsers at once: on tablets, from the key to the verifier; and on paper, by two tellers.
@ExtendWith(InBrowser.class)
class SecretBallotIT {

    private static final String EDITION = "第六届北京市人民政府质量管理奖";
    private static final int MEMBER = 4;
    private static final int SEATS = 17;

    @TempDir Path folder;

    @Test
    @Clause("beijing/21")
    void members_vote_on_tablets_and_anybody_counts_again(Browser office) throws Exception {
        try (var scrutineer = as(office, "supervisor"); var member = as(office, "member"); var again = as(office, "member")) {
            var poll = poll(office, "电子表决");
            var page = PollPages.openIn(office, poll).onTablets().appoint("supervisor", "secretary", "");
            assertThat(office.notices()).contains("已任命");
            page.open();
            assertThat(office.notices()).contains("尚未各自生成密钥");

            var one = new PollPages(scrutineer.browser()).makeHalf(poll);
            scrutineer.browser().picture("vote-key");
            var other = page.makeHalf(poll);
            PollPages.openIn(office, poll).open();
            assertThat(office.notices()).contains("名册不再变更");

            var ballot = new PollPages(member.browser()).ballot(poll).mark(0, 1).mark(1, -1);
            ballot.ballot(poll);
            assertThat(ballot.isMarked(0, 1) && ballot.isMarked(1, -1)).as("kept through a refresh").isTrue();
            member.browser().picture("vote-ballot");
            var second = new PollPages(again.browser()).ballot(poll).mark(0, -1);

            ballot.cast();
            assertThat(member.browser().notices()).contains("选票已投入");
            var tracker = ballot.tracker();
            second.cast();
            assertThat(again.browser().notices()).contains("已经投过票");
            assertThat(second.tracker()).isEqualTo(tracker);

            assertThat(PollPages.openIn(office, poll).turnout()).contains("已投票 1 人");
            assertThat(office.shows("result")).as("no result before the close").isFalse();
            page.close();
            new PollPages(scrutineer.browser()).typeHalf(poll, other);
            assertThat(scrutineer.browser().text("trouble")).contains("密钥有误");
            new PollPages(scrutineer.browser()).openSums(poll, one);
            page.openSums(poll, other);

            assertThat(PollPages.openIn(office, poll).result()).contains("当选", "未当选");
            assertThat(page.trackers()).contains(tracker);
            office.picture("vote-electronic");
            assertVerified(office.download("record"), office.download("verifier"), tracker);
        }
    }

    @Test
    void a_ballot_that_comes_late_is_not_taken(Browser office) {
        try (var scrutineer = as(office, "supervisor"); var member = as(office, "member")) {
            var poll = poll(office, "迟到的选票");
            var page = PollPages.openIn(office, poll).onTablets().appoint("supervisor", "secretary", "");
            new PollPages(scrutineer.browser()).makeHalf(poll);
            page.makeHalf(poll);
            PollPages.openIn(office, poll).open();
            var ballot = new PollPages(member.browser()).ballot(poll).mark(0, 1);

            PollPages.openIn(office, poll).close();
            ballot.cast();

            assertThat(member.browser().notices()).contains("选票没有投入");
            assertThat(PollPages.openIn(office, poll).turnout()).contains("已投票 0 人");
        }
    }

    @Test
    @Clause("hangzhou/3.2.8")
    void two_tellers_count_papers_blindly_and_the_scrutineer_settles(Browser office) {
        try (var scrutineer = as(office, "supervisor"); var member = as(office, "member")) {
            var poll = poll(office, "纸质表决");
            PollPages.openIn(office, poll).appoint("supervisor", "secretary", "member").open();
            var one = new PollPages(office).entry(poll).papers(1, 1, 1, 0).handIn();
            assertThat(office.notices()).contains("应等于有效票");
            everyLine(one, 1, 0).handIn();
            assertThat(one.comparison()).contains("计票人甲：已录入", "计票人乙：未录入");

            var other = new PollPages(member.browser()).entry(poll).papers(1, 1, 1, 0);
            assertThat(other.comparison()).doesNotContain("赞成");
            everyLine(other, 1, 0).votes(0, 0, 1).handIn();
            var settling = new PollPages(scrutineer.browser()).entry(poll);
            assertThat(settling.comparison()).contains("请计票人对照原票");
            scrutineer.browser().picture("vote-differences");

            other.entry(poll).votes(0, 1, 0).handIn();
            settling.entry(poll).settle();
            assertThat(PollPages.openIn(office, poll).result()).contains("当选");
            office.picture("vote-paper");
        }
    }

    private static PollPages everyLine(PollPages page, int inFavour, int against) {
        for (int line = 0; line < page.lines(); line++) page.votes(line, inFavour, against);
        return page;
    }

    private void assertVerified(byte[] record, byte[] verifier, String tracker) throws IOException, InterruptedException {
        var jar = Files.write(folder.resolve("verifier.jar"), verifier);
        assertThat(run(jar, record)).contains("every proof and every hash holds", tracker);
        assertThat(run(jar, new String(record, StandardCharsets.UTF_8).replaceFirst("\"against\":1", "\"against\":0").getBytes(StandardCharsets.UTF_8))).contains("BROKEN");
    }

    private String run(Path jar, byte[] record) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("record.json"), record);
        var verifier = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(), file.toString())
                .redirectErrorStream(true).start();
        var said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verifier.waitFor();
        return said;
    }

    /// A vote by secret ballot at a meeting of its own, to which the member with an account has come and all others have not.
    private static String poll(Browser office, String meeting) {
        SignInPage.openIn(office).as("secretary");
        office.open("edition/list.xhtml");
        office.follow(EDITION);
        var pages = MeetingPages.call(office, office.address().replaceFirst(".*id=", ""), meeting, "2026-12-01 09:30");
        for (int seat = 0; seat < SEATS; seat++) office.choose("meeting:seats:seat:" + seat + ":presence", seat == MEMBER ? "出席" : "请假");
        office.click("meeting:seats:attend");
        office.choose("meeting:next:method:input", "无记名投票");
        pages.prepareVote();
        return office.address().replaceFirst(".*id=", "");
    }

    private static Person as(Browser office, String name) {
        var browser = office.another();
        SignInPage.openIn(browser).as(name);
        return new Person(browser);
    }

    private record Person(Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.page().context().close();
        }
    }
}
