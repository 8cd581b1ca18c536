package award.publicity.browser;

import award.browser.Browser;

/// `publicity/objection.xhtml`, as the office deals with one objection.
public record ObjectionPage(Browser browser) {

    public static ObjectionPage openIn(Browser browser, String number) {
        browser.open("publicity/objections.xhtml");
        browser.follow(number);
        return new ObjectionPage(browser);
    }

    public ObjectionPage accept() {
        browser.click("receive:entry:accept");
        return this;
    }

    public ObjectionPage recordOnly(String reason) {
        browser.fill("receive:entry:reason:input", reason);
        browser.click("receive:entry:recordOnly");
        return this;
    }

    ObjectionPage inquire(String what, String body) {
        browser.fill("verify:inquiries:what:input", what);
        browser.fill("verify:inquiries:body:input", body);
        browser.click("verify:inquiries:add");
        return this;
    }

    ObjectionPage extend(String reason) {
        browser.fill("extend:entry:reason:input", reason);
        browser.click("extend:entry:submit");
        return this;
    }

    String due() {
        return browser.text("dueOn");
    }

    public ObjectionPage conclude(String outcome, String document, String reason) {
        browser.choose("settle:entry:outcome:input", outcome);
        browser.fill("settle:entry:decision:document:input", document);
        browser.fill("settle:entry:decision:reason:input", reason);
        browser.click("settle:entry:submit");
        return this;
    }

    public String state() {
        return browser.text("state");
    }
}
