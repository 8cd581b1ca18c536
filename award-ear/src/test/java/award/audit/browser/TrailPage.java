package award.audit.browser;

import award.browser.Browser;

/// `audit/list.xhtml`, as those who watch use it.
record TrailPage(Browser browser) {

    static TrailPage openIn(Browser browser) {
        return new TrailPage(browser.open("audit/list.xhtml"));
    }

    TrailPage find(String who, String subject) {
        browser.fill("find:who:input", who);
        browser.fill("find:subject:input", subject);
        browser.click("find:search");
        return this;
    }

    String acts() {
        return browser.text("find:trail:list");
    }

    String title() {
        return browser.title();
    }
}
