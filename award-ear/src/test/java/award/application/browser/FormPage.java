package award.application.browser;

import award.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// `application/mine.xhtml`, `form.xhtml`, `submit.xhtml` and `dossier.xhtml`, as an applicant uses them.
record FormPage(Browser browser) {

    /// Goes on with the application of an organisation that is in a state, from the list of one's own.
    static FormPage goOn(Browser browser, String organisation, String state) {
        browser.open("application/mine.xhtml");
        browser.page().locator("#rows tr").filter(new Locator.FilterOptions().setHasText(organisation))
                .filter(new Locator.FilterOptions().setHasText(state)).locator("a").first().click();
        browser.page().locator("#answers").waitFor();
        return new FormPage(browser);
    }

    FormPage part(String name) {
        browser.page().locator("nav [data-part]").filter(new Locator.FilterOptions().setHasText(name)).locator("a").click();
        browser.page().locator("nav li.now").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
        return this;
    }

    /// Writes into a field and leaves it; the page has the server's answer when this returns.
    FormPage write(String field, String text) {
        browser.page().waitForResponse(answer -> answer.request().url().endsWith("/application/save"), () -> {
            field(field).fill(text);
            field(field).press("Tab");
        });
        return this;
    }

    FormPage waitsFor(String status) {
        browser.page().locator("#saving", new Page.LocatorOptions().setHasText(status)).waitFor();
        return this;
    }

    /// Takes what both wrote, put together.
    FormPage merge() {
        browser.page().waitForResponse(answer -> answer.request().url().endsWith("/application/save"), () -> browser.page().locator(".take-both").click());
        return this;
    }

    String told(String field) {
        return field(field).inputValue();
    }

    boolean isOpen(String field) {
        return field(field).count() > 0;
    }

    String computed(String key) {
        return browser.page().locator("[data-computed='" + key + "']").innerText();
    }

    String conflict() {
        return browser.page().locator(".conflict[data-conflict]").innerText();
    }

    String progress(String part) {
        return browser.page().locator("nav [data-part='" + part + "'] .far").innerText();
    }

    /// As if the session had ended on the server meanwhile.
    FormPage losesItsSession() {
        browser.page().context().clearCookies();
        return this;
    }

    boolean saysSignedOut() {
        return browser.shows("signed-out");
    }

    void signInAgain() {
        browser.click("again:in");
    }

    String checks() {
        browser.click("submit");
        return browser.text("handIn:gaps");
    }

    FormPage submit() {
        browser.click("submit");
        browser.click("handIn:hand:submit");
        return this;
    }

    String state() {
        return browser.text("state");
    }

    byte[] print() {
        return browser.page().request().get(browser.page().locator("#print").getAttribute("href")).body();
    }

    private Locator field(String key) {
        return browser.page().locator("[data-field='" + key + "']");
    }
}
