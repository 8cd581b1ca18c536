package award.identity.browser;

import award.RunningProduct;
import award.browser.Browser;

/// `login.xhtml`, as somebody who has an account uses it.
public record SignInPage(Browser browser) {

    public static SignInPage openIn(Browser browser) {
        return new SignInPage(browser.open("login.xhtml"));
    }

    /// Leaves first: somebody else sits down at the same browser.
    public static SignInPage after(Browser browser) {
        browser.click("leave");
        return openIn(browser);
    }

    /// Signs in with a demonstration account and is then on the first page.
    public Browser as(String name) {
        return with(name, RunningProduct.PASSWORD);
    }

    public Browser with(String name, String password) {
        browser.fill("name", name);
        browser.fill("password", password);
        browser.click("enter");
        return browser;
    }

    boolean refuses() {
        return browser.shows("refused");
    }

    boolean isShown() {
        return browser.shows("signIn");
    }

    SignInPage inTheOtherLanguage() {
        browser.click("otherLanguage");
        return this;
    }

    String title() {
        return browser.title();
    }
}
