package award.edition.browser;

import award.browser.Browser;

/// `edition/read.xhtml`, as a secretary leads an edition along its path.
public record EditionPage(Browser browser) {

    public static EditionPage openIn(Browser browser, String edition) {
        return new EditionPage(browser.open("edition/read.xhtml?id=" + edition));
    }

    /// Records a step of today, and comes back to this page.
    public EditionPage record(String step, String document) {
        StepPage.openIn(browser, id(), step).record("", document);
        return this;
    }

    public EditionPage endStage(String document) {
        browser.fill("now:end:document:input", document);
        browser.click("now:end:submit");
        return this;
    }

    public EditionPage endStage(String day, String document) {
        browser.enter("now:end:endedOn:input_input", day);
        return endStage(document);
    }

    /// The identifier in the page's address.
    public String id() {
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    public String stages() {
        return browser.text("stages");
    }
}
