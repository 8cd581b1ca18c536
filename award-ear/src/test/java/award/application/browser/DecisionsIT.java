package award.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Decisions are pending, looked at, released together, seen by the applicant, and taken back by a higher body.
@ExtendWith(InBrowser.class)
class DecisionsIT {

    private static final String EDITION = "2026年度秦皇岛市政府质量奖";
    private static final String CANDIDATE = "秦皇岛港湾重型机械股份有限公司";

    @Test
    void nobody_outside_sees_a_decision_before_it_is_released_and_everybody_sees_it_taken_back(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        browser.open("edition/list.xhtml");
        browser.follow(EDITION);
        var edition = browser.address().replaceFirst(".*id=", "");

        var decisions = DecisionsPage.openIn(browser, edition);
        assertThat(decisions.pending()).contains("资格合格", "资格不合格", CANDIDATE);
        browser.picture("decisions-pending");
        browser.follow(CANDIDATE);
        var candidate = browser.address().replaceFirst(".*id=", "");
        browser.follow("主体档案");
        var party = browser.address().replaceFirst(".*id=", "");

        SignInPage.after(browser).as("applicant");
        assertThat(outcome(browser, party)).contains(EDITION, "已受理").doesNotContain("资格合格");

        SignInPage.after(browser).as("secretary");
        var released = DecisionsPage.openIn(browser, edition).release();
        assertThat(browser.notices()).contains("已发布");
        assertThat(released.isEmpty()).isTrue();
        assertThat(released.released()).contains("资格合格");

        SignInPage.after(browser).as("applicant");
        assertThat(outcome(browser, party)).contains("资格合格");
        browser.picture("outcome");

        SignInPage.after(browser).as("secretary");
        retract(browser, candidate);
        assertThat(browser.text("state")).isEqualTo("已受理");
        browser.picture("decision-taken-back");

        SignInPage.after(browser).as("applicant");
        assertThat(outcome(browser, party)).contains("已受理", "已由人民政府于2026年11月20日撤回（秦政函〔2026〕77号）");
    }

    private static String outcome(Browser browser, String party) {
        return browser.open("application/outcome.xhtml?party=" + party).text("content");
    }

    private static void retract(Browser browser, String candidate) {
        browser.open("application/read.xhtml?id=" + candidate);
        browser.click("retract");
        browser.choose("retract:entry:body:input", "人民政府");
        browser.enter("retract:entry:decision:day:input_input", "2026-11-20");
        browser.fill("retract:entry:decision:document:input", "秦政函〔2026〕77号");
        browser.fill("retract:entry:decision:reason:input", "复核发现材料有误，重新审查。");
        browser.click("retract:entry:submit");
    }
}
