package award.scenario.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `scenario/list.xhtml`, as whoever checks the product against the law uses it.
record ScenariosPage(Browser browser) {

    static ScenariosPage openIn(Browser browser) {
        return new ScenariosPage(browser.open("scenario/list.xhtml"));
    }

    /// @param label title and version
    ScenariosPage of(String label) {
        browser.choose("run:regulation:input", label);
        return this;
    }

    ScenariosPage runShipped() {
        browser.click("run:shipped");
        return this;
    }

    ScenariosPage run(Path file) {
        browser.upload("run:file_input", file);
        return this;
    }

    String outcomes() {
        return browser.text("run:outcomes");
    }

    /// The one word that came out otherwise.
    String difference() {
        return browser.page().locator("[id=\"run:outcomes\"] td > p.until").innerText();
    }
}
