package award.honour.browser;

import award.browser.Browser;

/// `honour/proposal.xhtml`, as the office uses it.
record ProposalPage(Browser browser) {

    static ProposalPage openIn(Browser browser, String edition) {
        return new ProposalPage(browser.open("honour/proposal.xhtml?edition=" + edition));
    }

    String quotas() {
        return browser.text("list:quotas");
    }

    ProposalPage decide(String document) {
        browser.fill("list:choose:document:input", document);
        browser.click("list:choose:decide");
        return this;
    }

    String list() {
        return browser.text("content");
    }
}
