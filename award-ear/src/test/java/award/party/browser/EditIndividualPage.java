package award.party.browser;

import award.browser.Browser;

/// `party/person.xhtml`, as a secretary uses it.
record EditIndividualPage(Browser browser) {

    static EditIndividualPage openIn(Browser browser) {
        return new EditIndividualPage(browser.open("party/person.xhtml"));
    }

    ReadPartyPage enter(String name, String residentId, String mobile) {
        browser.fill("edit:person:name:input", name);
        browser.fill("edit:person:residentId:input", residentId);
        browser.fill("edit:person:mobile:input", mobile);
        browser.click("edit:person:save");
        return new ReadPartyPage(browser);
    }
}
