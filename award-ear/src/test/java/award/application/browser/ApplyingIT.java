package award.application.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An application is filled in by two people at once, through the end of a session, corrected and handed in: nothing is lost.
@ExtendWith(InBrowser.class)
class ApplyingIT {

    private static final String DRAFTING = "宁波大碶压铸机械股份有限公司";
    private static final String CORRECTING = "宁波白峰建设工程有限公司";

    @Test
    void two_who_write_at_once_see_both_texts_and_the_end_of_a_session_loses_none(Browser browser) {
        SignInPage.openIn(browser).as("applicant");
        var mine = FormPage.goOn(browser, DRAFTING, "填报中").part("组织概述");
        var other = browser.another();
        SignInPage.openIn(other).as("applicant");
        var theirs = FormPage.goOn(other, DRAFTING, "填报中").part("组织概述");

        mine.write("overview", "共同的开头\n第一人的一段").waitsFor("已保存");
        theirs.write("overview", "共同的开头\n第二人的一段").waitsFor("此项已被他人修改");
        assertThat(theirs.conflict()).contains("第一人的一段").contains("第二人的一段").contains("陈建国");
        other.picture("application-conflict");
        theirs.merge().waitsFor("已保存");
        assertThat(theirs.told("overview")).isEqualTo("共同的开头\n第一人的一段\n第二人的一段");

        theirs.losesItsSession().write("overview", "登录失效后写的一段");
        assertThat(theirs.waitsFor("登录已失效").saysSignedOut()).isTrue();
        theirs.signInAgain();
        new SignInPage(other).as("applicant");
        theirs.waitsFor("已保存");
        assertThat(theirs.told("overview")).isEqualTo("登录失效后写的一段");
        other.page().context().close();
    }

    @Test
    void ratios_are_reckoned_while_figures_are_typed_and_what_is_missing_is_listed(Browser browser) {
        SignInPage.openIn(browser).as("applicant");
        var form = FormPage.goOn(browser, DRAFTING, "填报中").part("近三年主要经营指标");

        form.write("figures.assets.2025", "10,000").write("figures.liabilities.2025", "4000").waitsFor("已保存");
        assertThat(form.computed("figures.debtRatio.2025")).isEqualTo("40.00");
        browser.picture("application-figures");

        assertThat(form.checks()).contains("自我评价报告").contains("申报承诺");
        browser.picture("application-gaps");
    }

    @Test
    @Clause({"beilun/16", "beilun/4"})
    void only_what_is_to_be_corrected_is_open_and_the_receipt_stays_the_same(Browser browser) {
        SignInPage.openIn(browser).as("applicant");
        var form = FormPage.goOn(browser, CORRECTING, "退回补正").part("近三年主要经营指标");
        assertThat(form.isOpen("figures.profit.2025")).isTrue();
        assertThat(form.isOpen("figures.revenue.2025")).isFalse();
        browser.picture("application-correction");

        form.write("figures.profit.2025", "12000").waitsFor("已保存");
        form.submit();

        assertThat(browser.notices()).contains("申报已提交，受理编号");
        assertThat(form.state()).isEqualTo("已提交");
        assertThat(new String(form.print(), ISO_8859_1)).startsWith("%PDF-");
        browser.picture("application-dossier");
    }
}
