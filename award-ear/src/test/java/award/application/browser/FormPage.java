package award.application.browser;

import award.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// `application/mine.xhtml`, `form.xhtml`, `submit.xhtml` and `dossier.xhtml`, as an applicant uses them.
public record FormPage(Browser browser) {

    /// Tells something plausible in every empty field that is shown, but no mail address: nobody is written to.
    private static final String FILL_IN = """
            answers => document.querySelectorAll('#answers [data-field]').forEach(input => {
                const key = input.dataset.field, last = key.split('.').pop(), figure = key.split('.')[1];
                if (input.offsetParent === null || last === 'mail') return;
                if (input.type === 'checkbox') { if (!input.checked) input.click(); return; }
                if (input.value) return;
                if (input.tagName === 'SELECT') input.value = answers[key] || [...input.options].map(option => option.value).find(value => value);
                else if (last === 'rank') input.value = '3';
                else input.value = answers[key] || answers['*.' + figure] || (input.type === 'date' ? '2024-05-20'
                    : /numeric|decimal/.test(input.inputMode) ? '12' : input.tagName === 'TEXTAREA' ? '按照卓越绩效模式持续改进，成效显著。' : '海滨质量');
                input.dispatchEvent(new Event('input', { bubbles: true }));
                input.dispatchEvent(new Event('change', { bubbles: true }));
            })""";

    /// Goes on with the application of an organisation that is in a state, from the list of one's own.
    public static FormPage goOn(Browser browser, String organisation, String state) {
        browser.open("application/mine.xhtml");
        browser.page().locator("#rows tr").filter(new Locator.FilterOptions().setHasText(organisation))
                .filter(new Locator.FilterOptions().setHasText(state)).locator("a").first().click();
        browser.page().locator("#answers").waitFor();
        return new FormPage(browser);
    }

    public FormPage part(String name) {
        browser.page().locator("nav [data-part]").filter(new Locator.FilterOptions().setHasText(name)).locator("a").click();
        browser.page().locator("nav li.now").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
        return this;
    }

    /// Goes on with one's own application in an edition.
    public static FormPage goOnIn(Browser browser, String edition) {
        return goOn(browser, edition, "");
    }

    /// Begins an application in an edition, from the list of one's own.
    public static FormPage begin(Browser browser, String edition) {
        browser.open("application/mine.xhtml");
        browser.page().locator("#chances section").filter(new Locator.FilterOptions().setHasText(edition)).getByText("开始申报").click();
        browser.page().locator("#answers").waitFor();
        return new FormPage(browser);
    }

    /// The identifier in the page's address.
    public String id() {
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    /// Fills in what every part still wants, part after part, as the regulation's own form asks for it; the evidence is another page.
    ///
    /// @param answers what is told of a field, where any answer will not do
    public FormPage fillIn(Map<String, String> answers) {
        for (var part : wanting()) {
            browser.page().locator("nav [data-part='" + part + "'] a").click();
            browser.page().locator("nav li.now[data-part='" + part + "']").waitFor();
            browser.page().evaluate(FILL_IN, answers);
            browser.page().waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('award.application.'))");
        }
        return this;
    }

    /// The parts which are not full yet.
    public List<String> wanting() {
        return browser.page().locator("nav [data-part]:has(.far)").all().stream()
                .filter(part -> !part.getAttribute("data-part").equals("evidence"))
                .filter(part -> !isFull(part.locator(".far").innerText()))
                .map(part -> part.getAttribute("data-part")).toList();
    }

    private static boolean isFull(String progress) {
        var filled = progress.split("/");
        return Integer.parseInt(filled[0].strip()) >= Integer.parseInt(filled[1].strip());
    }

    /// Writes into a field and leaves it; the page has the server's answer when this returns.
    public FormPage write(String field, String text) {
        browser.page().waitForResponse(answer -> answer.request().url().endsWith("/application/save"), () -> {
            field(field).fill(text);
            field(field).press("Tab");
        });
        return this;
    }

    public FormPage waitsFor(String status) {
        browser.page().locator("#saving", new Page.LocatorOptions().setHasText(status)).waitFor();
        return this;
    }

    /// Takes what both wrote, put together.
    public FormPage merge() {
        browser.page().waitForResponse(answer -> answer.request().url().endsWith("/application/save"), () -> browser.page().locator(".take-both").click());
        return this;
    }

    public String told(String field) {
        return field(field).inputValue();
    }

    public boolean isOpen(String field) {
        return field(field).count() > 0;
    }

    public String computed(String key) {
        return browser.page().locator("[data-computed='" + key + "']").innerText();
    }

    public String conflict() {
        return browser.page().locator(".conflict[data-conflict]").innerText();
    }

    public String progress(String part) {
        return browser.page().locator("nav [data-part='" + part + "'] .far").innerText();
    }

    /// As if the session had ended on the server meanwhile.
    public FormPage losesItsSession() {
        browser.page().context().clearCookies();
        return this;
    }

    public boolean saysSignedOut() {
        return browser.shows("signed-out");
    }

    void signInAgain() {
        browser.click("again:in");
    }

    public String checks() {
        browser.click("submit");
        return browser.text("handIn:gaps");
    }

    public FormPage submit() {
        browser.click("submit");
        browser.click("handIn:hand:submit");
        return this;
    }

    public String state() {
        return browser.text("state");
    }

    public byte[] print() {
        return browser.page().request().get(browser.page().locator("#print").getAttribute("href")).body();
    }

    private Locator field(String key) {
        return browser.page().locator("[data-field='" + key + "']");
    }
}
