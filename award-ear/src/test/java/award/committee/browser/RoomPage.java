package award.committee.browser;

import award.browser.Browser;

/// `committee/room.xhtml` and `wall.xhtml`: a meeting as it stands, for the one who looks at it.
public record RoomPage(Browser browser) {

    public static RoomPage openIn(Browser browser, String meeting) {
        browser.open("committee/room.xhtml?id=" + meeting);
        return new RoomPage(browser);
    }

    public static RoomPage onTheWall(Browser browser, String meeting) {
        browser.open("committee/wall.xhtml?id=" + meeting);
        return new RoomPage(browser);
    }

    public RoomPage openMeeting() {
        browser.click("room:agenda:open");
        return this;
    }

    /// Goes on to an item, by its line in the agenda as this reader sees it.
    public RoomPage begin(int line) {
        browser.click("room:agenda:item:" + line + ":begin");
        return this;
    }

    public RoomPage closeMeeting() {
        browser.click("room:agenda:close");
        browser.click("yes");
        return this;
    }

    public RoomPage confirm() {
        browser.click("room:confirm");
        return this;
    }

    public RoomPage declare(int line, String words) {
        browser.fill("room:words:input", words);
        browser.click("room:agenda:item:" + line + ":declare");
        return this;
    }

    public RoomPage acceptRecusal() {
        browser.click("room:doubts:doubt:0:accept");
        return this;
    }

    /// Waits for what the room is told: nobody reloads.
    public RoomPage until(String words) {
        browser.until("room:live", words);
        return this;
    }

    public RoomPage untilOnTheWall(String words) {
        browser.until("live", words);
        return this;
    }

    public String shows() {
        return browser.text("room:live");
    }

    public String showsOnTheWall() {
        return browser.text("live");
    }
}
