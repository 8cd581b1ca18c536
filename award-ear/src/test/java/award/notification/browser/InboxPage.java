package award.notification.browser;

import award.browser.Browser;

/// `notification/inbox.xhtml`, as a recipient uses it.
record InboxPage(Browser browser) {

    static InboxPage openIn(Browser browser) {
        browser.click("unread");
        return new InboxPage(browser);
    }

    String unread() {
        return browser.text("unread");
    }

    String list() {
        return browser.text("inbox:found:list");
    }

    InboxPage read(String subject) {
        browser.page().locator("[id='inbox:found:list'] a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(subject)).first().click();
        return this;
    }

    String body() {
        return browser.text("body");
    }
}
