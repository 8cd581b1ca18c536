package award.honour.browser;

import award.browser.Browser;

/// `honour/way.xhtml` and the pages that it leads to, as the office walks from the vote to the honour.
record WayPage(Browser browser, String edition) {

    static WayPage openIn(Browser browser, String edition) {
        return new WayPage(browser.open("honour/way.xhtml?edition=" + edition), edition);
    }

    String words() {
        return browser.text("content");
    }

    /// Writes a paper with its number and day, and comes back to this page.
    WayPage writes(String kind, String document, String day) {
        browser.open("honour/dispatch.xhtml?edition=" + edition + "&kind=" + kind);
        browser.fill("dispatch:entry:document:input", document);
        browser.enter("dispatch:entry:issuedOn:input_input", day);
        browser.click("dispatch:entry:submit");
        return this;
    }

    /// On the page of a paper: records the step that it carries out.
    WayPage recordsItsStep() {
        browser.click("acts:record");
        return this;
    }

    WayPage confers(String day, String document) {
        browser.open("honour/way.xhtml?edition=" + edition);
        browser.enter("way:grant:awardedOn:input_input", day);
        browser.fill("way:grant:document:input", document);
        browser.click("way:grant:confer");
        return this;
    }

    WayPage handsOver(String day, String place) {
        browser.enter("way:hand:heldOn:input_input", day);
        browser.fill("way:hand:place:input", place);
        browser.click("way:hand:handOver");
        return this;
    }

    String granted() {
        return browser.text("grants");
    }

    byte[] prints(String paper) {
        return browser.page().request().get("honour/" + paper).body();
    }
}
