package award.identity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class SignInIT {

    @Test
    void nobody_sees_a_page_before_signing_in(Browser browser) {
        browser.open("index.xhtml");

        assertThat(new SignInPage(browser).isShown()).isTrue();
        browser.picture("sign-in");
    }

    @Test
    void whoever_signs_in_is_called_by_name_and_can_leave(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        assertThat(browser.text("reader")).startsWith("林静");

        browser.click("leave");

        assertThat(new SignInPage(browser).isShown()).isTrue();
    }

    @Test
    void whoever_was_asked_to_sign_in_gets_the_page_wanted_at_first(Browser browser) {
        browser.open("index.xhtml?from=mail");
        new SignInPage(browser).as("system");

        assertThat(browser.address()).isEqualTo("/index.xhtml?from=mail");
    }

    @Test
    void a_wrong_password_is_refused_and_says_so(Browser browser) {
        var page = SignInPage.openIn(browser);
        page.with("auditor", "wrong");

        assertThat(page.refuses()).isTrue();
    }

    @Test
    void the_page_speaks_english_when_asked(Browser browser) {
        var page = SignInPage.openIn(browser).inTheOtherLanguage();

        assertThat(page.title()).isEqualTo("Sign in");
    }
}
