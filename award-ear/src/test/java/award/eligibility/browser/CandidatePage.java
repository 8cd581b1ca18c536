package award.eligibility.browser;

import award.browser.Browser;

/// Entering a candidate, looking its records up and examining it, as a secretary does one after the other.
public record CandidatePage(Browser browser) {

    public static CandidatePage enter(Browser browser, String edition, String code) {
        browser.open("application/enter.xhtml?edition=" + edition);
        browser.suggest("enter:entry:party:input", code);
        browser.click("enter:entry:submit");
        return new CandidatePage(browser);
    }

    public String state() {
        return browser.text("state");
    }

    public CandidatePage examine() {
        browser.click("examine");
        return this;
    }

    public CandidatePage lookUpRecords() {
        var back = browser.address();
        browser.click("records");
        browser.click("records:look:submit");
        browser.open(back.substring(1));
        return this;
    }

    public CandidatePage acceptEverything() {
        for (int line = 0; browser.shows("examine:checks:entry:" + line + ":reason"); line++) {
            browser.choose("examine:checks:entry:" + line + ":attestation", "予以认定");
            browser.fill("examine:checks:entry:" + line + ":reason", "证明材料齐全");
        }
        browser.click("examine:checks:attest");
        return this;
    }

    public CandidatePage conclude() {
        browser.click("examine:conclusion:conclude");
        return this;
    }

    public String answers() {
        return browser.text("examine:answers:findings");
    }
}
