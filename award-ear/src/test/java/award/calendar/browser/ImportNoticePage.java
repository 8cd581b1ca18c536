package award.calendar.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `calendar/import.xhtml`, as a secretary uses it.
record ImportNoticePage(Browser browser) {

    static ImportNoticePage openIn(Browser browser) {
        return new ImportNoticePage(browser.open("calendar/import.xhtml"));
    }

    ImportNoticePage tryOut(String document, String publishedOn, Path file) {
        browser.fill("notice:upload:document:input", document);
        browser.enter("notice:upload:publishedOn:input_input", publishedOn);
        browser.upload("notice:upload:file_input", file);
        browser.click("notice:upload:tryOut");
        return this;
    }

    String outcome() {
        return browser.text("notice:outcome");
    }

    boolean offersToImport() {
        return browser.shows("notice:submit");
    }

    YearPage importNotice() {
        browser.click("notice:submit");
        return new YearPage(browser);
    }
}
