package award.scheme.browser;

import award.browser.Browser;
import java.util.List;

/// `scheme/compare.xhtml`, as a reader uses it.
record CompareRegulationsPage(Browser browser) {

    static CompareRegulationsPage openIn(Browser browser, String older, String newer) {
        return new CompareRegulationsPage(browser.open("scheme/compare.xhtml?older=" + older + "&newer=" + newer));
    }

    /// What only the older one says.
    List<String> gone() {
        return browser.page().locator("#parameters del").allInnerTexts();
    }

    /// What only the newer one says.
    List<String> come() {
        return browser.page().locator("#parameters ins").allInnerTexts();
    }
}
