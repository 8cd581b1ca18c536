package award.identity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class PasswordIT {

    private static final String GIVEN = "Given-2026";
    private static final String OWN = "My-own-2026";

    @Test
    void whoever_was_given_a_password_chooses_another_before_anything_else(Browser browser) {
        SignInPage.openIn(browser).as("system");
        AccountsPage.openIn(browser).openAccount("newcomer", "新人", GIVEN);

        SignInPage.after(browser).with("newcomer", GIVEN);
        assertThat(browser.title()).isEqualTo("我的账号");
        browser.open("party/list.xhtml");
        assertThat(browser.title()).as("no other page before that").isEqualTo("我的账号");

        var page = new MyAccountPage(browser);
        assertThat(page.change("Wrong-2026", OWN, OWN).words()).contains("原密码不正确。");
        assertThat(page.change(GIVEN, OWN, "My-other-2026").words()).contains("两次输入的新密码不一致。");
        assertThat(page.change(GIVEN, "onlyletters", "onlyletters").words()).contains("至少含 3 类。");
        assertThat(page.change(GIVEN, GIVEN, GIVEN).words()).contains("最近用过的 5 个密码相同。");
        browser.picture("password");

        page.change(GIVEN, OWN, OWN);
        assertThat(browser.notices()).contains("密码已修改");
        assertThat(browser.title()).isEqualTo("工作台");

        SignInPage.after(browser).with("newcomer", OWN);
        assertThat(browser.text("reader")).isEqualTo("新人");
    }
}
