package award.supervision.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import award.party.browser.PartyListPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Those who watch, and what the office records of misconduct and faults.
@ExtendWith(InBrowser.class)
class OversightIT {

    private static final String EDITION = "2026年度北仑区人民政府质量奖";
    private static final String PARTY = "宁波小港紧固件制造有限公司";

    @Test
    void the_group_finds_the_office_answers_the_group_settles_and_checks_the_trail(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        browser.open("edition/list.xhtml");
        browser.follow(EDITION);
        var edition = browser.address().replaceFirst(".*id=", "");
        browser.click("watch");
        browser.fill("found:entry:what:input", "评审会议记录缺少签到表。");
        browser.fill("found:entry:demanded:input", "补齐签到表并说明原因。");
        browser.click("found:entry:submit");
        assertThat(browser.notices()).contains("监督发现已登记");
        browser.picture("watch");

        SignInPage.after(browser).as("secretary");
        browser.open("supervision/watch.xhtml?edition=" + edition);
        browser.fill("watch:reply:answer:input", "已补齐，当日签到表存于会议材料。");
        browser.click("watch:sheet:list:0:answerIt");
        assertThat(browser.text("watch")).contains("已反馈", "已补齐");

        SignInPage.after(browser).as("supervisor");
        browser.open("supervision/watch.xhtml?edition=" + edition);
        browser.click("watch:sheet:list:0:settle");
        assertThat(browser.text("watch")).contains("已办结");
        browser.open("audit/chain.xhtml");
        browser.click("check:noted:submit");
        assertThat(browser.text("verdict")).contains("完整");
        browser.picture("chain");
        browser.click("otherLanguage");
        browser.picture("chain-english");
    }

    @Test
    void misconduct_is_recorded_where_the_regulation_provides_for_it_and_a_right_is_given_back(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        browser.open("review/conduct.xhtml?scheme=beilun");
        browser.fill("record:entry:name:input", "孙某某");
        browser.fill("record:entry:from:input", "某某咨询公司");
        browser.page().getByText("取消评审资格", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)).last().click();
        browser.fill("record:entry:authority:input", "北仑区市场监管局");
        browser.fill("record:entry:decision:document:input", "仑市监〔2026〕30号");
        browser.fill("record:entry:decision:reason:input", "泄露评审情况。");
        browser.click("record:entry:submit");
        assertThat(browser.text("find")).contains("孙某某", "取消评审资格", "仑市监〔2026〕30号");

        browser.fill("find:given:restoredBy:input", "北仑区市场监管局");
        browser.fill("find:given:restoration:document:input", "仑市监〔2026〕31号");
        browser.fill("find:given:restoration:reason:input", "复查后撤销。");
        browser.click("find:sheet:list:0:restore");
        assertThat(browser.text("find")).contains("起恢复");
        browser.picture("conduct");
        browser.click("otherLanguage");
        browser.picture("conduct-english");
    }

    @Test
    void a_fault_is_decided_by_its_clause_and_stands_in_the_history_of_the_party(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        PartyListPage.openIn(browser).find(PARTY).open(PARTY);
        browser.click("sanctions:fault");
        browser.choose("fault:entry:scheme:input", "秦皇岛市政府质量奖");
        browser.choose("fault:entry:ground:input", "第二十五条 隐瞒有关情况或提供虚假材料进行申报");
        browser.enter("fault:entry:happened:input_input", "2026-05-06");
        browser.fill("fault:entry:decision:document:input", "秦质评办〔2026〕40号");
        browser.fill("fault:entry:decision:reason:input", "申报材料不实，经核查属实。");
        browser.picture("fault");
        browser.click("fault:entry:decide");

        assertThat(browser.text("sanctions")).contains("秦质评办〔2026〕40号", "不再受理");
        browser.picture("party-with-fault");
    }
}
