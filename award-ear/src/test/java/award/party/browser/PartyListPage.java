package award.party.browser;

import award.browser.Browser;

/// `party/list.xhtml`, as a secretary uses it.
public record PartyListPage(Browser browser) {

    public static PartyListPage openIn(Browser browser) {
        return new PartyListPage(browser.open("party/list.xhtml"));
    }

    /// Looks for part of a name, or the beginning of a code.
    public PartyListPage find(String text) {
        browser.fill("find:text:input", text);
        browser.click("find:search");
        return this;
    }

    public String rows() {
        return browser.text("find:found:list");
    }

    /// Opens the party of this name.
    public ReadPartyPage open(String name) {
        browser.page().locator("[id=\"find:found:list\"] a").getByText(name).click();
        browser.page().waitForLoadState();
        return new ReadPartyPage(browser);
    }
}
