package award.committee.browser;

import award.browser.Browser;

/// `committee/edition.xhtml`, `meeting.xhtml` and `vote.xhtml`, as the office uses them.
public record MeetingPages(Browser browser) {

    /// Calls a meeting and is then on its page.
    public static MeetingPages call(Browser browser, String edition, String title, String startsAt) {
        browser.open("committee/edition.xhtml?edition=" + edition);
        browser.fill("call:new:title:input", title);
        browser.enter("call:new:startsAt:input_input", startsAt);
        browser.fill("call:new:place:input", "区政府第一会议室");
        browser.fill("call:new:agenda:input", "听取评审工作报告\n审议候选名单\n投票表决");
        browser.click("call:new:call");
        return new MeetingPages(browser);
    }

    public String meeting() {
        return browser.address().replaceFirst(".*id=", "");
    }

    public MeetingPages allPresent() {
        browser.click("meeting:seats:allPresent");
        browser.click("meeting:seats:attend");
        return this;
    }

    /// Prepares the vote on the first tier and is then on its page.
    public MeetingPages prepareVote() {
        browser.click("meeting:next:prepare");
        return this;
    }

    public MeetingPages papers(int issued, int returned, int valid, int invalid) {
        browser.fill("vote:papers:issued:input", String.valueOf(issued));
        browser.fill("vote:papers:returned:input", String.valueOf(returned));
        browser.fill("vote:papers:valid:input", String.valueOf(valid));
        browser.fill("vote:papers:invalid:input", String.valueOf(invalid));
        return this;
    }

    public MeetingPages votes(int line, int inFavour, int against) {
        browser.fill("vote:tallies:each:" + line + ":for", String.valueOf(inFavour));
        browser.fill("vote:tallies:each:" + line + ":against", String.valueOf(against));
        return this;
    }

    public MeetingPages count() {
        browser.click("vote:tallies:count");
        return this;
    }

    public String outcome() {
        return browser.text("outcome");
    }
}
