package award.identity.browser;

import award.browser.Browser;

/// `identity/list.xhtml`, `open.xhtml` and `read.xhtml`, as the administrators use them.
public record AccountsPage(Browser browser) {

    public static AccountsPage openIn(Browser browser) {
        return new AccountsPage(browser.open("identity/list.xhtml"));
    }

    /// @return the new account's page
    public AccountsPage openAccount(String name, String person, String password) {
        browser.open("identity/open.xhtml");
        browser.fill("new:account:name:input", name);
        browser.fill("new:account:person:input", person);
        browser.fill("new:account:password:input", password);
        browser.click("new:account:open");
        return this;
    }

    public AccountsPage read(String person) {
        browser.open("identity/list.xhtml");
        browser.follow(person);
        return this;
    }

    AccountsPage give(String role) {
        browser.choose("give:new:role:input", role);
        browser.click("give:new:give");
        return this;
    }

    AccountsPage giveForScheme(String role, String scheme) {
        browser.choose("give:new:role:input", role);
        browser.choose("give:new:kind:input", "奖项");
        browser.fill("give:new:of:input_input", scheme);
        browser.click("give:new:give");
        return this;
    }

    /// @param kind what the role is limited to, such as 组织
    /// @param of   which one of them
    public AccountsPage giveFor(String role, String kind, String of) {
        browser.choose("give:new:kind:input", kind);
        browser.choose("give:new:role:input", role);
        browser.fill("give:new:of:input_input", of);
        browser.click("give:new:give");
        return this;
    }

    String roles() {
        return browser.text("roles");
    }

    String personTyped() {
        return browser.value("new:account:person:input");
    }

    String title() {
        return browser.title();
    }

    String notices() {
        return browser.notices();
    }

    boolean offersToGive() {
        return browser.shows("give");
    }
}
