package award.honour.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `honour/import.xhtml`, as a secretary uses it.
record ImportWinnersPage(Browser browser) {

    static ImportWinnersPage openIn(Browser browser) {
        return new ImportWinnersPage(browser.open("honour/import.xhtml"));
    }

    ImportWinnersPage take(Path file) {
        browser.upload("winners:upload:file_input", file);
        return this;
    }

    String lines() {
        return browser.text("lines");
    }

    boolean canBeImported() {
        return browser.page().locator("[id=\"winners:submit\"]").isEnabled();
    }

    void importAll() {
        browser.click("winners:submit");
    }
}
