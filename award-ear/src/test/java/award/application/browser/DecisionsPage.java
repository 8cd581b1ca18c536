package award.application.browser;

import award.browser.Browser;

/// `application/decisions.xhtml`, as the office uses it.
public record DecisionsPage(Browser browser) {

    public static DecisionsPage openIn(Browser browser, String edition) {
        return new DecisionsPage(browser.open("application/decisions.xhtml?edition=" + edition));
    }

    String pending() {
        return browser.text("release:pending");
    }

    boolean isEmpty() {
        return browser.shows("release:none");
    }

    public DecisionsPage release() {
        browser.click("release:pending:submit");
        return this;
    }

    String released() {
        return browser.text("releases");
    }
}
