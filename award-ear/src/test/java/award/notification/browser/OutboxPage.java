package award.notification.browser;

import award.browser.Browser;
import com.microsoft.playwright.Page.LocatorOptions;

/// `notification/outbox.xhtml` and the pages behind it, as a secretary uses them.
record OutboxPage(Browser browser) {

    static OutboxPage openIn(Browser browser) {
        return new OutboxPage(browser.open("notification/outbox.xhtml"));
    }

    OutboxPage edit(String subject, String newSubject) {
        browser.page().locator("[id='find:found:list'] a", new LocatorOptions().setHasText(subject)).first().click();
        browser.fill("edit:words:subject:input", newSubject);
        browser.click("edit:words:save");
        return this;
    }

    String letterTitle() {
        return browser.value("edit:words:subject:input");
    }

    /// @param kind as the list of groups calls it
    OutboxPage preview(String kind) {
        browser.open("notification/outbox.xhtml");
        browser.page().locator("[id='waiting:groups'] tr:has(td:text-is('" + kind + "')) a").first().click();
        return this;
    }

    String names() {
        return browser.text("names");
    }

    OutboxPage send() {
        browser.click("release:submit");
        return this;
    }

    String found() {
        return browser.text("find:found:list");
    }
}
