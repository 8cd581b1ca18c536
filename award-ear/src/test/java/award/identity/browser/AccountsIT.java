package award.identity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class AccountsIT {

    @Test
    void two_administrators_let_a_new_person_in(Browser browser) {
        SignInPage.openIn(browser).as("system");
        var page = AccountsPage.openIn(browser).openAccount("Gao.Yan", "高岩", "a-long-password");
        assertThat(page.title()).isEqualTo("高岩");
        assertThat(page.offersToGive()).isFalse();

        SignInPage.after(browser).as("security");
        page.read("高岩").giveForScheme("评审办秘书", "beilun");
        assertThat(page.roles()).contains("评审办秘书", "beilun");
        browser.picture("account");

        SignInPage.after(browser).with("gao.yan", "a-long-password");
        assertThat(browser.text("reader")).isEqualTo("高岩");
    }

    @Test
    void no_account_becomes_two_administrators(Browser browser) {
        SignInPage.openIn(browser).as("security");
        var page = AccountsPage.openIn(browser).read("审计管理员").give("系统管理员");

        assertThat(page.notices()).contains("三员不得由同一账号兼任");
        assertThat(page.roles()).doesNotContain("系统管理员");
    }

    @Test
    void a_name_that_is_taken_is_said_and_what_was_typed_stays(Browser browser) {
        SignInPage.openIn(browser).as("system");
        var page = AccountsPage.openIn(browser).openAccount("Secretary", "另一人", "a-long-password");

        assertThat(page.notices()).contains("已存在");
        assertThat(page.personTyped()).isEqualTo("另一人");
    }

    @Test
    void a_secretary_does_not_see_the_accounts(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var page = AccountsPage.openIn(browser);

        assertThat(page.title()).isEqualTo("您没有办理此事的权限");
    }
}
