package award.scheme.browser;

import award.browser.Browser;
import java.nio.file.Path;

/// `scheme/enter.xhtml`, as a secretary uses it.
public record EnterRegulationPage(Browser browser) {

    public static EnterRegulationPage openIn(Browser browser) {
        return new EnterRegulationPage(browser.open("scheme/enter.xhtml"));
    }

    public EnterRegulationPage tryOut(Path file) {
        browser.upload("enter:source:file_input", file);
        return this;
    }

    /// Line, clause and what is wrong.
    String faults() {
        return browser.text("enter:faults");
    }

    String soundRegulation() {
        return browser.text("enter:sound");
    }

    /// What the file stumbled over that is no fault of its own.
    String remark() {
        return browser.page().locator("[id=\"enter:outcome\"] .note").innerText();
    }

    boolean offersToEnter() {
        return browser.shows("enter:sound:submit");
    }

    public ReadRegulationPage enter() {
        browser.click("enter:sound:submit");
        return new ReadRegulationPage(browser);
    }

    String title() {
        return browser.title();
    }
}
