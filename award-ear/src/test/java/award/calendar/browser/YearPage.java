package award.calendar.browser;

import award.browser.Browser;

/// `calendar/year.xhtml`, as a secretary uses it.
record YearPage(Browser browser) {

    static YearPage openIn(Browser browser, int year) {
        return new YearPage(browser.open("calendar/year.xhtml?year=" + year));
    }

    /// Lets five working days run from an event.
    String reckonFrom(String event) {
        browser.enter("period:reckon:event:input_input", event);
        browser.click("period:reckon:submit");
        return browser.text("running");
    }

    String month(int month) {
        return browser.page().locator("table.month").nth(month - 1).innerText();
    }

    boolean isProvisional() {
        return browser.shows("provisional");
    }

    String title() {
        return browser.title();
    }
}
