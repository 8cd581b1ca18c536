package award.eligibility.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `eligibility/lists.xhtml`, as a secretary uses it.
public record RecordListsPage(Browser browser) {

    public static RecordListsPage openIn(Browser browser) {
        return new RecordListsPage(browser.open("eligibility/lists.xhtml"));
    }

    public RecordListsPage of(String source) {
        browser.enter("take:entry:source:input_input", source);
        return this;
    }

    public RecordListsPage tryOut(Path file) {
        browser.upload("take:entry:file_input", file);
        browser.click("take:entry:tryOut");
        return this;
    }

    public String faults() {
        return browser.text("lines");
    }

    public boolean canBeTaken() {
        return browser.page().locator("[id=\"take:submit\"]").isEnabled();
    }

    public void takeIn() {
        browser.click("take:submit");
    }
}
