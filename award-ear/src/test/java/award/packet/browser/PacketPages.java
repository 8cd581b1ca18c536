package award.packet.browser;

import award.browser.Browser;

/// `packet/compose.xhtml`, `print.xhtml`, `versions.xhtml` and `copies.xhtml`, as a secretary uses them.
public record PacketPages(Browser browser, String meeting) {

    /// From the page of a meeting, in one click: the packet is on its way.
    public static PacketPages printFrom(Browser browser, String meeting) {
        browser.open("committee/meeting.xhtml?id=" + meeting);
        browser.click("press:whole");
        return new PacketPages(browser, meeting);
    }

    public static PacketPages of(Browser browser, String meeting) {
        return new PacketPages(browser, meeting);
    }

    public PacketPages compose() {
        browser.open("packet/compose.xhtml?meeting=" + meeting);
        return this;
    }

    /// @param line of the list, from 0
    public PacketPages moveUp(int line) {
        browser.click("plan:parts:list:" + line + ":up");
        return this;
    }

    public PacketPages switchPart(int line) {
        browser.tick("plan:parts:list:" + line + ":included");
        return this;
    }

    public PacketPages title(int line, String title) {
        browser.enter("plan:parts:list:" + line + ":title", title);
        return this;
    }

    public String parts() {
        return browser.text("plan:parts:list");
    }

    public String titleOf(int line) {
        return browser.value("plan:parts:list:" + line + ":title");
    }

    public PacketPages makeCustom() {
        browser.click("plan:parts:custom");
        return this;
    }

    public PacketPages backToCustom() {
        browser.click("plan:parts:forget");
        return this;
    }

    public PacketPages print(String state, String output) {
        browser.open("packet/print.xhtml?meeting=" + meeting);
        browser.choose("press:new:packet:input", state);
        browser.choose("press:new:output:input", output);
        browser.click("press:new:order");
        return this;
    }

    /// The file of the last print, once it is there.
    public byte[] fetch() {
        browser.await("press:job:0:card:file");
        var address = browser.page().locator("[id=\"press:job:0:card:file\"]").getAttribute("href");
        return browser.page().request().get(address).body();
    }

    /// How the last print stands.
    public String lastPrint() {
        return browser.text("press:job:0:card");
    }

    public PacketPages versions() {
        browser.open("packet/versions.xhtml?meeting=" + meeting);
        return this;
    }

    public PacketPages freeze() {
        browser.click("versions:since:freeze");
        return this;
    }

    public PacketPages freeze(String reason) {
        browser.fill("versions:since:reason:input", reason);
        return freeze();
    }

    public String since() {
        return browser.text("versions:since");
    }

    public String frozen() {
        return browser.text("frozen");
    }

    public PacketPages copies() {
        browser.open("packet/copies.xhtml?meeting=" + meeting);
        return this;
    }

    public PacketPages handOutAll() {
        browser.click("copies:all:outAll");
        return this;
    }

    public PacketPages takeBack(int line) {
        browser.click("copies:copy:" + line + ":back");
        return this;
    }

    public String handedOut() {
        return browser.text("copies:all");
    }
}
