package award.scheme.browser;

import award.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// `scheme/list.xhtml` and `scheme/read.xhtml`, as whoever looks something up uses them.
public record ReadRegulationPage(Browser browser) {

    private static final String IN_SIGHT = "e => { const box = e.getBoundingClientRect(); return box.top >= 0 && box.bottom <= window.innerHeight; }";

    static ReadRegulationPage fromTheListIn(Browser browser, String title) {
        browser.open("scheme/list.xhtml").follow(title);
        return new ReadRegulationPage(browser);
    }

    /// Follows a citation.
    static ReadRegulationPage openAt(Browser browser, String scheme, String version, String clause) {
        return new ReadRegulationPage(browser.open("scheme/read.xhtml?scheme=" + scheme + "&version=" + version + "#clause-" + clause));
    }

    String title() {
        return browser.title();
    }

    String clause(String number) {
        return browser.text("clause-" + number);
    }

    /// What stands beside a clause: its parameters and how it is read.
    String beside(String number) {
        return browser.page().locator(".line", new Page.LocatorOptions().setHas(line(number))).locator(".params").innerText();
    }

    boolean isInSight(String number) {
        return (boolean) line(number).evaluate(IN_SIGHT);
    }

    ReadRegulationPage otherVersion(String version) {
        browser.follow(version);
        return this;
    }

    String chosenVersion() {
        return browser.page().locator("a.chip.done").innerText();
    }

    String parametersWithoutText() {
        return browser.page().locator(".sheet .params").innerText();
    }

    ReadRegulationPage inTheOtherLanguage() {
        browser.click("otherLanguage");
        return this;
    }

    private Locator line(String number) {
        return browser.page().locator("[id=\"clause-" + number + "\"]");
    }
}
