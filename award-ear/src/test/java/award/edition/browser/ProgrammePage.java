package award.edition.browser;

import award.browser.Browser;

/// `edition/programme.xhtml`, as a secretary registers the years in which an award is approved to be held.
public record ProgrammePage(Browser browser) {

    public static ProgrammePage openIn(Browser browser, String scheme) {
        return new ProgrammePage(browser.open("edition/programme.xhtml?scheme=" + scheme));
    }

    public ProgrammePage enter(String year, String authority, String document, String approvedOn) {
        browser.enter("enter:entry:year:input_input", year);
        browser.fill("enter:entry:authority:input", authority);
        browser.fill("enter:entry:document:input", document);
        browser.enter("enter:entry:approvedOn:input_input", approvedOn);
        browser.click("enter:entry:submit");
        return this;
    }

    public String years() {
        return browser.text("years");
    }
}
