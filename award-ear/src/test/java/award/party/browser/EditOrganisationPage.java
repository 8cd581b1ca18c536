package award.party.browser;

import award.browser.Browser;

/// `party/edit.xhtml`, as a secretary uses it.
public record EditOrganisationPage(Browser browser) {

    public static EditOrganisationPage openIn(Browser browser) {
        return new EditOrganisationPage(browser.open("party/edit.xhtml"));
    }

    public EditOrganisationPage name(String name) {
        browser.fill("edit:identity:name:input", name);
        return this;
    }

    public EditOrganisationPage code(String code) {
        browser.fill("edit:identity:code:input", code);
        return this;
    }

    /// @param division as the page calls it, from the province down
    public EditOrganisationPage in(String division) {
        browser.choose("edit:identity:division:input", division);
        return this;
    }

    /// @param industry as the page calls it, its section first
    public EditOrganisationPage industry(String industry) {
        browser.choose("edit:scale:industry:input", industry);
        return this;
    }

    public EditOrganisationPage since(String day) {
        browser.enter("edit:identity:registeredOn:input_input", day);
        return this;
    }

    EditOrganisationPage save() {
        browser.click("edit:scale:save");
        return this;
    }

    public ReadPartyPage saved() {
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
