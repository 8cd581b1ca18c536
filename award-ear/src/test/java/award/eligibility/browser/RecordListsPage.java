package award.eligibility.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `eligibility/lists.xhtml`, as a secretary uses it.
record RecordListsPage(Browser browser) {

    static RecordListsPage openIn(Browser browser) {
        return new RecordListsPage(browser.open("eligibility/lists.xhtml"));
    }

    RecordListsPage of(String source) {
        browser.enter("take:entry:source:input_input", source);
        return this;
    }

    RecordListsPage tryOut(Path file) {
        browser.upload("take:entry:file_input", file);
        browser.click("take:entry:tryOut");
        return this;
    }

    String faults() {
        return browser.text("lines");
    }

    boolean canBeTaken() {
        return browser.page().locator("[id=\"take:submit\"]").isEnabled();
    }

    void takeIn() {
        browser.click("take:submit");
    }
}
