package award.edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.publicity.browser.ObjectPage;
import award.publicity.browser.ObjectionPage;
import com.microsoft.playwright.Locator.FilterOptions;

/// The list of the present stage before the public: put up, objected to, settled.
///
/// @param walk whose list it is
record ListPutUp(Browser browser, FrontHalf walk) {

    /// Puts the list up today.
    /// @return the notice's identifier
    String today() {
        publish("");
        browser.open("publicity/list.xhtml");
        browser.page().locator("[id='find:sheet:list'] tr").filter(new FilterOptions().setHasText(walk.name())).locator("a").first().click();
        browser.page().waitForURL("**/publicity/read.xhtml*");
        browser.picture(walk.scheme() + "-notice-kept");
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    private void publish(String day) {
        begin();
        if (!day.isEmpty()) browser.enter("publish:entry:publishedOn:input_input", day);
        browser.click("publish:entry:submit");
        assertThat(browser.notices()).contains("已发布");
    }

    private void begin() {
        browser.open("edition/notice.xhtml?edition=" + walk.edition());
        browser.fill("publish:entry:issuer:input", walk.name() + "评审办公室");
        browser.fill("publish:entry:address:input", "示例路1号");
        browser.fill("publish:entry:telephone:input", "0000-0000000");
    }

    /// What is said when it is to be up for so many days.
    String refusedFor(String days) {
        begin();
        browser.type("publish:entry:days:input_input", days);
        browser.picture(walk.scheme() + "-notice-too-short");
        browser.click("publish:entry:submit");
        return browser.notices();
    }

    /// Whom the public reads on the list, without signing in.
    String readByThePublic(String notice) {
        browser.page().context().clearCookies();
        browser.open("public/notice.xhtml?id=" + notice);
        browser.picture(walk.scheme() + "-notice");
        browser.print("print", walk.scheme() + "-notice");
        return browser.text("entries");
    }

    /// Somebody of the public objects, and the office takes it up.
    /// @return the objection's number
    String objectedTo(String notice, String against, String facts, String evidence) {
        browser.page().context().clearCookies();
        var page = ObjectPage.openIn(browser, notice).against(against).because(facts).proven(evidence).by("沈立", "13900000011");
        browser.picture(walk.scheme() + "-objecting");
        var number = page.send().number();
        walk.as("secretary");
        ObjectionPage.openIn(browser, number).accept();
        return number;
    }

    void settle(String objection, String outcome, String document, String reason) {
        ObjectionPage.openIn(browser, objection).conclude(outcome, document, reason);
        browser.picture(walk.scheme() + "-objection");
    }

    /// Nobody waits five working days for a test: today's notice is stopped, and one of the past takes its place.
    void letAnOldOneTakeThePlaceOf(String notice, String day) {
        browser.open("publicity/stop.xhtml?id=" + notice);
        browser.fill("stop:entry:decision:reason:input", "名单有误。");
        browser.click("stop:entry:submit");
        publish(day);
    }
}
