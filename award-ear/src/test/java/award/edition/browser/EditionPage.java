package award.edition.browser;

import award.browser.Browser;

/// `edition/read.xhtml`, as a secretary leads an edition along its path.
public record EditionPage(Browser browser) {

    public EditionPage endStage(String document) {
        browser.fill("now:end:document:input", document);
        browser.click("now:end:submit");
        return this;
    }

    /// The identifier in the page's address.
    public String id() {
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    public String stages() {
        return browser.text("stages");
    }
}
