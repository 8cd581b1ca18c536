package award.document.browser;

import award.browser.Browser;
import com.microsoft.playwright.APIResponse;

/// `document/template.xhtml` as a secretary uses it.
record TemplatePage(Browser browser) {

    static TemplatePage openIn(Browser browser, String kind) {
        browser.open("document/templates.xhtml");
        browser.follow(kind);
        return new TemplatePage(browser);
    }

    /// Writes the text of a part, counted from 0.
    TemplatePage write(int part, String text) {
        browser.fill(field(part, "long"), text);
        return this;
    }

    String text(int part) {
        return browser.value(field(part, "long"));
    }

    /// Sets a field in where the text of the part is being written.
    TemplatePage insert(int part, String label) {
        browser.page().locator("[id='" + field(part, "long") + "']").focus();
        browser.page().locator("[data-gap='" + label + "']").first().click();
        return this;
    }

    TemplatePage remove(int part) {
        browser.click("edit:part:" + part + ":sheet:remove");
        return this;
    }

    TemplatePage addAfter(int part, String shape) {
        browser.choose("edit:part:" + part + ":sheet:added", shape);
        browser.click("edit:part:" + part + ":sheet:add");
        return this;
    }

    TemplatePage save() {
        browser.click("edit:save");
        return this;
    }

    TemplatePage putInForce(String why) {
        browser.fill("version:all:why:input", why);
        browser.click("version:all:each:0:putInForce");
        return this;
    }

    TemplatePage goBackToShipped(String why) {
        browser.fill("version:all:why:input", why);
        browser.click("version:all:toShipped");
        return this;
    }

    String changes() {
        return browser.text("version:changes");
    }

    /// Which version holds.
    String inForce() {
        return browser.page().locator("[id$='inForce']").innerText();
    }

    String content() {
        return browser.page().content();
    }

    APIResponse preview(String as) {
        return browser.page().request().get(browser.page().locator("#preview").evaluate("link => link.href") + "&as=" + as);
    }

    private static String field(int part, String field) {
        return "edit:part:" + part + ":sheet:setting:0:" + field;
    }
}
