package award.ballot.browser;

import award.browser.Browser;
import com.microsoft.playwright.Dialog;

/// `ballot/poll.xhtml`, `vote.xhtml`, `key.xhtml` and `entry.xhtml`, as office, members, trustees and tellers use them.
public record PollPages(Browser browser) {

    public static PollPages openIn(Browser browser, String poll) {
        return new PollPages(browser.open("ballot/poll.xhtml?id=" + poll));
    }

    public PollPages appoint(String scrutineer, String firstTeller, String secondTeller) {
        browser.fill("vote:appoint:duty:0:name:input", scrutineer);
        browser.fill("vote:appoint:duty:1:name:input", firstTeller);
        browser.fill("vote:appoint:duty:2:name:input", secondTeller);
        browser.click("vote:appoint:save");
        return this;
    }

    public PollPages onTablets() {
        browser.page().locator("[id='vote:appoint:electronic'] .ui-chkbox-box").click();
        return this;
    }

    public PollPages open() {
        browser.click("vote:conduct:open");
        return this;
    }

    public PollPages close() {
        browser.page().locator("[id='vote:conduct:close']").click();
        browser.page().locator(".ui-confirmdialog-yes:visible").click();
        browser.page().waitForCondition(() -> !browser.shows("vote:conduct:close"));
        return this;
    }

    public String turnout() {
        return browser.text("turnout");
    }

    public String result() {
        return browser.text("result");
    }

    public String trackers() {
        return browser.text("trackers");
    }

    /// A trustee makes a half of the key and keeps it.
    ///
    /// @return what the trustee wrote down
    public String makeHalf(String poll) {
        browser.open("ballot/key.xhtml?id=" + poll);
        browser.page().locator("#make").click();
        var half = browser.text("secret");
        browser.page().locator("#kept").click();
        browser.page().locator("#given").waitFor();
        return half;
    }

    public PollPages typeHalf(String poll, String half) {
        browser.open("ballot/key.xhtml?id=" + poll);
        browser.page().locator("#typed").fill(half);
        browser.page().locator("#openSums").click();
        return this;
    }

    public PollPages openSums(String poll, String half) {
        typeHalf(poll, half);
        browser.page().waitForCondition(() -> browser.notices().contains("已开票"));
        return this;
    }

    public PollPages ballot(String poll) {
        browser.open("ballot/vote.xhtml?id=" + poll);
        return this;
    }

    /// @param choice 1 in favour, -1 against, 0 abstained
    public PollPages mark(int candidate, int choice) {
        browser.page().locator("input[data-candidate='" + candidate + "'][data-choice='" + choice + "']").check();
        return this;
    }

    public boolean isMarked(int candidate, int choice) {
        return browser.page().locator("input[data-candidate='" + candidate + "'][data-choice='" + choice + "']").isChecked();
    }

    public PollPages cast() {
        browser.page().onceDialog(Dialog::accept);
        browser.page().locator("#seal").click();
        browser.page().waitForCondition(() -> !browser.notices().isBlank());
        return this;
    }

    public String tracker() {
        return browser.text("tracker");
    }

    public PollPages entry(String poll) {
        browser.open("ballot/entry.xhtml?id=" + poll);
        return this;
    }

    public PollPages papers(int issued, int returned, int valid, int invalid) {
        browser.fill("entry:own:issued:input", String.valueOf(issued));
        browser.fill("entry:own:returned:input", String.valueOf(returned));
        browser.fill("entry:own:valid:input", String.valueOf(valid));
        browser.fill("entry:own:invalid:input", String.valueOf(invalid));
        return this;
    }

    public PollPages votes(int line, int inFavour, int against) {
        browser.fill("entry:own:each:" + line + ":for", String.valueOf(inFavour));
        browser.fill("entry:own:each:" + line + ":against", String.valueOf(against));
        return this;
    }

    public PollPages handIn() {
        browser.click("entry:own:save");
        return this;
    }

    public int lines() {
        return browser.page().locator("[id^='entry:own:each:'][id$=':for']").count();
    }

    public PollPages settle() {
        browser.click("entry:compare:settle");
        return this;
    }

    public String comparison() {
        return browser.text("entry:compare");
    }
}
