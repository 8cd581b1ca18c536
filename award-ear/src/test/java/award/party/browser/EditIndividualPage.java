package award.party.browser;

import award.browser.Browser;

/// `party/person.xhtml`, as a secretary uses it.
public record EditIndividualPage(Browser browser) {

    public static EditIndividualPage openIn(Browser browser) {
        return new EditIndividualPage(browser.open("party/person.xhtml"));
    }

    /// @param division as the page calls it, from the province down
    public EditIndividualPage in(String division) {
        browser.choose("edit:person:division:input", division);
        return this;
    }

    public ReadPartyPage enter(String name, String residentId, String mobile) {
        browser.fill("edit:person:name:input", name);
        browser.fill("edit:person:residentId:input", residentId);
        browser.fill("edit:person:mobile:input", mobile);
        browser.click("edit:person:save");
        browser.page().waitForURL("**/party/read.xhtml*");
        return new ReadPartyPage(browser);
    }
}
