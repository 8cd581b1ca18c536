package award.edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.identity.browser.AccountsPage;
import award.identity.browser.MyAccountPage;
import award.identity.browser.SignInPage;
import java.util.UUID;

/// The people of one walk, who sit down at the same browser one after the other: those whom the demonstration knows, and those whom
/// the walk gives an account of their own.
final class Cast {

    private static final String GIVEN = "Given-2026";
    private static final String OWN = "My-own-2026";
    private static final int EIGHT = 8;

    private final Browser browser;
    private final String scheme;

    /// What tells the accounts of this walk from those of any other.
    private final String ours = UUID.randomUUID().toString().substring(0, EIGHT);

    Cast(Browser browser, String scheme) {
        this.browser = browser;
        this.scheme = scheme;
    }

    void as(String account) {
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).as(account);
    }

    void asOwn(String role) {
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).with(account(role), OWN);
    }

    /// The system administrator opens an account, the security administrator gives it its role for one party or body, and its person
    /// chooses a password.
    void appoint(String role, String person, String given, String kind, String of) {
        as("system");
        AccountsPage.openIn(browser).openAccount(account(role), person, GIVEN);
        var opened = browser.address().substring(1);
        as("security");
        browser.open(opened);
        new AccountsPage(browser).giveFor(given, kind, of);
        assertThat(browser.text("roles")).contains(given);
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).with(account(role), GIVEN);
        new MyAccountPage(browser).change(GIVEN, OWN, OWN);
        assertThat(browser.notices()).contains("密码已修改");
    }

    private String account(String role) {
        return scheme + "." + role + "." + ours;
    }
}
