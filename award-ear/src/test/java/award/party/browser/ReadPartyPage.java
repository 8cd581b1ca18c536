package award.party.browser;

import award.browser.Browser;

/// `party/read.xhtml`, as a secretary uses it.
public record ReadPartyPage(Browser browser) {

    /// The identifier in the page's address.
    public String id() {
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    public String title() {
        return browser.title();
    }

    String identity() {
        return browser.text("identity");
    }

    String names() {
        return browser.text("history:names");
    }

    public String honours() {
        return browser.text("honours");
    }

    String personal() {
        return browser.text("personal");
    }

    EditOrganisationPage correct() {
        browser.click("edit");
        return new EditOrganisationPage(browser);
    }

    RelatePage relate() {
        browser.click("relate");
        return new RelatePage(browser);
    }

    ReadPartyPage rename(String name, String since) {
        browser.click("rename");
        browser.fill("rename:name:name:input", name);
        browser.enter("rename:name:since:input_input", since);
        browser.click("rename:name:save");
        browser.page().waitForURL("**/party/read.xhtml*");
        return this;
    }
}
