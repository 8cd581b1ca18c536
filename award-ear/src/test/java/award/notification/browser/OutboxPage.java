package award.notification.browser;

import award.browser.Browser;

/// `notification/outbox.xhtml` and the pages behind it, as a secretary uses them.
record OutboxPage(Browser browser) {

    static OutboxPage openIn(Browser browser) {
        return new OutboxPage(browser.open("notification/outbox.xhtml"));
    }

    OutboxPage edit(String subject, String newSubject) {
        browser.page().locator("[id='find:found:list'] a").first().click();
        browser.fill("edit:words:subject:input", newSubject);
        browser.click("edit:words:save");
        return this;
    }

    String letterTitle() {
        return browser.value("edit:words:subject:input");
    }

    OutboxPage preview() {
        browser.open("notification/outbox.xhtml");
        browser.click("waiting:groups:each:0:release");
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
