package award.edition.browser;

import award.browser.Browser;

/// `edition/open.xhtml`, as a secretary uses it.
public record OpenEditionPage(Browser browser) {

    public static OpenEditionPage openIn(Browser browser, String scheme) {
        return new OpenEditionPage(browser.open("edition/open.xhtml?scheme=" + scheme));
    }

    public OpenEditionPage byDecision(String decidedOn, String document, String reason) {
        browser.fill("open:entry:decision:day:input_input", decidedOn);
        browser.fill("open:entry:decision:document:input", document);
        browser.fill("open:entry:decision:reason:input", reason);
        return this;
    }

    public OpenEditionPage on(String openedOn) {
        browser.enter("open:entry:openedOn:input_input", openedOn);
        return this;
    }

    public OpenEditionPage inYear(String year) {
        browser.enter("open:entry:year:input_input", year);
        return this;
    }

    public OpenEditionPage called(String name) {
        browser.fill("open:entry:name:input", name);
        return this;
    }

    public OpenEditionPage submit() {
        browser.click("open:entry:submit");
        return this;
    }
}
