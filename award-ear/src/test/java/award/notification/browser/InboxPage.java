package award.notification.browser;

import award.browser.Browser;
import com.microsoft.playwright.Page.LocatorOptions;

/// `notification/inbox.xhtml`, as a recipient uses it.
public record InboxPage(Browser browser) {

    public static InboxPage openIn(Browser browser) {
        browser.click("unread");
        return new InboxPage(browser);
    }

    /// What the head of the page says beside the inbox.
    public int unreadCount() {
        var figures = browser.text("unread").replaceAll("\\D", "");
        return figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }

    public String list() {
        return browser.text("inbox:found:list");
    }

    public InboxPage read(String subject) {
        browser.page().locator("[id='inbox:found:list'] a", new LocatorOptions().setHasText(subject)).first().click();
        return this;
    }

    public String body() {
        return browser.text("body");
    }
}
