package award.application.browser;

import award.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/// `WEB-INF/application/evidence.xhtml` on the page of an application's form, as an applicant uses it.
public record EvidencePage(Browser browser) {

    /// The evidence of the draft of an organisation, from the list of one's own applications.
    public static EvidencePage ofDraft(Browser browser, String organisation) {
        browser.open("application/mine.xhtml");
        browser.page().locator("#rows tr").filter(new Locator.FilterOptions().setHasText(organisation))
                .filter(new Locator.FilterOptions().setHasText("填报中")).locator("a").first().click();
        browser.page().locator("nav [data-part=evidence] a").click();
        browser.page().locator("[id='evidence:files']").waitFor();
        return new EvidencePage(browser);
    }

    /// Hands in files, and waits until each is kept or refused.
    public EvidencePage upload(Path... files) {
        browser.page().locator("[id='evidence:files:upload:choose']").setInputFiles(files);
        browser.page().locator(".sending:not(.refused)").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        browser.page().waitForFunction("() => !document.querySelector('.sending:not(.refused)') && PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    /// What the page says of the files it did not take.
    public String refusals() {
        return String.join("\n", browser.page().locator(".sending.refused").allInnerTexts());
    }

    public String rows() {
        return browser.text("evidenceRows");
    }

    /// Opens the description of a piece and writes its title; nothing is saved yet.
    EvidencePage describe(String title, String newTitle) {
        row(title).getByText("填写说明").click();
        entry().waitFor();
        entry().locator("[id$=':title:input']").fill(newTitle);
        return this;
    }

    String titleBeingWritten() {
        return entry().locator("[id$=':title:input']").inputValue();
    }

    /// Goes on with the description that is open, and saves it.
    EvidencePage markSecret(String reason) {
        var entry = entry();
        entry.locator("[id$=':secret'] .ui-chkbox-box").click();
        entry.locator("[id$=':why:input']").fill(reason);
        entry.locator("[id$=':save']").click();
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /// Says of a file that it proves all that must be proven, and marks it a trade secret.
    public EvidencePage provesEverything(String title, String reason) {
        row(title).getByText("填写说明").click();
        var entry = entry();
        entry.waitFor();
        entry.locator("[id$=':proves:input'] input").all().forEach(Locator::check);
        entry.locator("[id$=':secret'] .ui-chkbox-box").click();
        entry.locator("[id$=':why:input']").fill(reason);
        entry.locator("[id$=':save']").click();
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    public EvidencePage remove(String title) {
        row(title).getByText("删除").click();
        browser.page().locator("#sure").getByText("确定", new Locator.GetByTextOptions().setExact(true)).click();
        row(title).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /// Asks to delete it, and thinks better of it.
    EvidencePage nearlyRemove(String title) {
        row(title).getByText("删除").click();
        browser.page().locator("#sure").getByText("取消").click();
        return this;
    }

    byte[] download(String title) {
        return browser.download(row(title).locator("[id$=':download']").getAttribute("id"));
    }

    public String declaration() {
        return browser.text("evidence:declaration");
    }

    public EvidencePage declare() {
        browser.page().locator("[id$='secrets:declare']").click();
        browser.page().locator("#declared").waitFor();
        return this;
    }

    private Locator entry() {
        return browser.page().locator("[id='evidence:files:entry']");
    }

    private Locator row(String title) {
        return browser.page().locator("#evidenceRows tr").filter(new Locator.FilterOptions().setHas(
                browser.page().locator("strong", new Page.LocatorOptions().setHasText(title))));
    }
}
