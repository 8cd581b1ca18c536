package award.publicity.browser;

import award.browser.Browser;

/// `publicity/objection.xhtml`, as the office deals with one objection.
record ObjectionPage(Browser browser) {

    static ObjectionPage openIn(Browser browser, String number) {
        browser.open("publicity/objections.xhtml");
        browser.follow(number);
        return new ObjectionPage(browser);
    }

    ObjectionPage accept() {
        browser.click("receive:entry:accept");
        return this;
    }

    ObjectionPage recordOnly(String reason) {
        browser.fill("receive:entry:reason:input", reason);
        browser.click("receive:entry:recordOnly");
        return this;
    }

    ObjectionPage conclude(String outcome, String document, String reason) {
        browser.choose("settle:entry:outcome:input", outcome);
        browser.fill("settle:entry:document:input", document);
        browser.fill("settle:entry:reason:input", reason);
        browser.click("settle:entry:submit");
        return this;
    }

    String state() {
        return browser.text("state");
    }
}
