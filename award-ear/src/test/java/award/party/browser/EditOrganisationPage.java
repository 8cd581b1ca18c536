package award.party.browser;

import award.browser.Browser;

/// `party/edit.xhtml`, as a secretary uses it.
record EditOrganisationPage(Browser browser) {

    static EditOrganisationPage openIn(Browser browser) {
        return new EditOrganisationPage(browser.open("party/edit.xhtml"));
    }

    EditOrganisationPage name(String name) {
        browser.fill("edit:identity:name:input", name);
        return this;
    }

    EditOrganisationPage code(String code) {
        browser.fill("edit:identity:code:input", code);
        return this;
    }

    EditOrganisationPage save() {
        browser.click("edit:scale:save");
        return this;
    }

    ReadPartyPage saved() {
        save();
        browser.page().waitForURL("**/party/read.xhtml*");
        return new ReadPartyPage(browser);
    }

    /// What the page says at the field of the code.
    String saidOfCode() {
        return browser.text("edit:identity:code");
    }

    String name() {
        return browser.value("edit:identity:name:input");
    }
}
