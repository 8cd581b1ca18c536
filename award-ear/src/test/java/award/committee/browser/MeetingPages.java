package award.committee.browser;

import award.browser.Browser;

/// `committee/edition.xhtml`, `meeting.xhtml` and `ballot/poll.xhtml`, as the office uses them.
public record MeetingPages(Browser browser) {

    /// Calls a meeting and is then on its page.
    public static MeetingPages call(Browser browser, String edition, String title, String startsAt) {
        browser.open("committee/edition.xhtml?edition=" + edition);
        browser.fill("call:new:title:input", title);
        browser.enter("call:new:startsAt:input_input", startsAt);
        browser.fill("call:new:place:input", "区政府第一会议室");
        browser.click("call:new:call");
        return new MeetingPages(browser);
    }

    public String meeting() {
        return browser.address().replaceFirst(".*[?&]id=([^&]*).*", "$1");
    }

    /// Turns to a part of the meeting: plan, agenda, recusals, attendance, records.
    public MeetingPages part(String meeting, String part) {
        browser.open("committee/meeting.xhtml?id=" + meeting + "&part=" + part);
        return this;
    }

    public MeetingPages allPresent() {
        part(meeting(), "attendance");
        browser.click("attend:seats:allPresent");
        browser.click("attend:seats:attend");
        return this;
    }

    /// Prepares the vote on the first tier and is then on its page.
    public MeetingPages prepareVote() {
        part(meeting(), "plan");
        browser.click("meeting:next:prepare");
        return this;
    }

    /// Puts the meeting on record as held, from its sign-in sheet.
    public MeetingPages held(String meeting) {
        part(meeting, "plan");
        browser.click("meeting:afterwards:held");
        return this;
    }

    /// Records the resolution that the software drafts for the stage that waits.
    public MeetingPages resolve(String meeting) {
        part(meeting, "records");
        browser.click("records:new:resolve");
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
