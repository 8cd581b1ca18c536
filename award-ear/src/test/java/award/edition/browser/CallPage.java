package award.edition.browser;

import award.browser.Browser;

/// `edition/call.xhtml`, as a secretary writes and publishes the call.
public record CallPage(Browser browser) {

    public static CallPage openIn(Browser browser, String edition) {
        return new CallPage(browser.open("edition/call.xhtml?id=" + edition));
    }

    public CallPage write(String issuer, String document, String channels, String contact) {
        browser.fill("call:entry:issuer:input", issuer);
        browser.fill("call:entry:document:input", document);
        browser.fill("call:entry:channels:input", channels);
        browser.fill("call:entry:contact:input", contact);
        browser.click("call:entry:submit");
        return this;
    }

    public CallPage publish() {
        browser.click("acts:publish");
        return this;
    }

    /// What everybody may print, by the page without sign-in.
    public byte[] printPublic(String edition) {
        return browser.page().request().get(browser.page().url().replaceFirst("/edition/.*", "/public/edition-call.pdf?id=" + edition)).body();
    }
}
