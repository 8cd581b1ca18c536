package award.notification.browser;

import award.browser.Browser;
import com.microsoft.playwright.Page.LocatorOptions;

/// `notification/inbox.xhtml`, as a recipient uses it.
record InboxPage(Browser browser) {

    static InboxPage openIn(Browser browser) {
        browser.click("unread");
        return new InboxPage(browser);
    }

    /// What the head of the page says beside the inbox.
    int unreadCount() {
        var figures = browser.text("unread").replaceAll("\\D", "");
        return figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }

    String list() {
        return browser.text("inbox:found:list");
    }

    InboxPage read(String subject) {
        browser.page().locator("[id='inbox:found:list'] a", new LocatorOptions().setHasText(subject)).first().click();
        return this;
    }

    String body() {
        return browser.text("body");
    }
}
