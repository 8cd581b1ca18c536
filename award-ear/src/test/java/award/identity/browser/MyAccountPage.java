package award.identity.browser;

import award.browser.Browser;

/// `identity/mine.xhtml`, as everybody uses it for their own account.
public record MyAccountPage(Browser browser) {

    public static MyAccountPage openIn(Browser browser) {
        browser.click("reader");
        return new MyAccountPage(browser);
    }

    public MyAccountPage change(String old, String chosen, String repeated) {
        browser.fill("password:words:old:input", old);
        browser.fill("password:words:chosen:input", chosen);
        browser.fill("password:words:repeated:input", repeated);
        browser.click("password:words:change");
        return this;
    }

    String words() {
        return browser.text("password:words");
    }
}
