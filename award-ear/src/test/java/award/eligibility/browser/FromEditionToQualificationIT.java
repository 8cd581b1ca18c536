package award.eligibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.browser.DecisionsPage;
import award.browser.Browser;
import award.browser.InBrowser;
import award.edition.browser.EditionPage;
import award.edition.browser.OpenEditionPage;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An edition is opened against its cycle by decision, led to its applications, and a candidate examined until it is qualified.
@ExtendWith(InBrowser.class)
class FromEditionToQualificationIT {

    /// 北京昌平新材料技术有限公司, which never won.
    private static final String NEVER_WON = "91110000115012642";

    /// 北京大兴冷链物流有限公司, which won the fifth edition.
    private static final String WON_THE_FIFTH = "91110000116391816";

    @Test
    void a_secretary_opens_an_edition_and_qualifies_a_candidate(Browser browser) {
        SignInPage.openIn(browser).as("secretary");

        var opening = OpenEditionPage.openIn(browser, "beijing").submit();
        assertThat(browser.notices()).contains("第四条").contains("2028年起可以举办");
        browser.picture("edition-refused");

        opening.byDecision("2026-11-02", "京政办函〔2026〕88号", "市政府专题会议同意提前启动").submit();
        var edition = new EditionPage(browser);
        assertThat(browser.notices()).contains("已立届");
        var id = edition.id();

        edition.endStage("");
        assertThat(browser.notices()).contains("第十五条").contains("批准同意评选方案");
        edition.record("plan", "").record("planSubmission", "").record("planApproval", "京政函〔2026〕12号").endStage("");
        edition.record("notice", "京市监发〔2026〕33号").endStage("");
        assertThat(edition.stages()).contains("京市监发〔2026〕33号");
        browser.picture("edition");

        var candidate = CandidatePage.enter(browser, id, NEVER_WON);
        assertThat(candidate.state()).isEqualTo("已受理");
        browser.picture("candidate");

        candidate.examine().conclude();
        assertThat(browser.notices()).contains("第十二条（三）").contains("须由审核人员依据证明材料核定");
        candidate.lookUpRecords().acceptEverything();
        assertThat(candidate.answers()).doesNotContain("待定");
        browser.picture("examination");

        candidate.conclude();
        assertThat(browser.notices()).contains("资格合格，待统一发布");
        assertThat(candidate.state()).isEqualTo("已受理");

        var examination = browser.address().substring(1);
        DecisionsPage.openIn(browser, id).release();
        browser.open(examination);
        assertThat(candidate.state()).isEqualTo("资格合格");
    }

    @Test
    void whoever_won_is_told_by_which_article_and_from_which_edition_they_may_apply_again(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        browser.open("eligibility/ask.xhtml");

        browser.suggest("ask:party:input", WON_THE_FIFTH);
        browser.click("ask:submit");

        assertThat(browser.title()).contains("北京大兴冷链物流有限公司");
        assertThat(browser.text("answers")).contains("第四条").contains("第5届获奖，须间隔2届，第8届起方可再次申报。");
        browser.picture("may-they-apply");
    }
}
