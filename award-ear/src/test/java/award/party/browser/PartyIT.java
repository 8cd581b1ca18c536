package award.party.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class PartyIT {

    @Test
    void a_wrong_code_is_told_at_its_field_and_nothing_is_lost(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var page = EditOrganisationPage.openIn(browser).name("宁波市大碶街道某精密机械厂").code("91350100M000100Y44").save();

        assertThat(page.saidOfCode()).contains("末位校验码不符");
        assertThat(page.name()).isEqualTo("宁波市大碶街道某精密机械厂");
    }

    @Test
    void an_organisation_is_entered_renamed_and_still_found_by_its_old_name(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var party = EditOrganisationPage.openIn(browser).name("新碶街道旧名仪表厂").code("91350100m000100y43").saved();
        assertThat(party.title()).isEqualTo("新碶街道旧名仪表厂");
        assertThat(party.identity()).contains("91350100M000100Y43", "企业");

        party.rename("新碶街道新名仪表有限公司", "2020-06-01");

        assertThat(party.title()).isEqualTo("新碶街道新名仪表有限公司");
        assertThat(party.names()).contains("旧名仪表厂", "使用至2020年5月31日");
        browser.picture("party-read");
        assertThat(PartyListPage.openIn(browser).find("旧名仪表").rows()).contains("新名仪表有限公司");
        browser.picture("party-list");
    }

    @Test
    void whoever_saves_second_is_told_that_somebody_was_faster(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var mine = EditOrganisationPage.openIn(browser).name("柴桥街道同改工具厂").saved();
        var other = new Browser(browser.page().context().newPage());
        other.open(browser.address().substring(1));
        var mineOpen = mine.correct();
        var otherOpen = new ReadPartyPage(other).correct();

        otherOpen.name("柴桥街道同改工具总厂").saved();
        mineOpen.name("柴桥街道同改工具一厂").save();

        assertThat(browser.notices()).contains("已被他人修改");
        assertThat(mineOpen.name()).isEqualTo("柴桥街道同改工具一厂");
    }

    @Test
    void a_merger_is_put_on_record(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        EditOrganisationPage.openIn(browser).name("霞浦街道存续机床厂").saved();
        var merged = EditOrganisationPage.openIn(browser).name("霞浦街道并入机床厂").saved();

        assertThat(merged.relate().mergedInto("存续机床").known()).contains("合并入", "霞浦街道存续机床厂");
        browser.picture("party-relate");
    }

    @Test
    void personal_numbers_are_shown_masked(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var person = EditIndividualPage.openIn(browser).enter("秦试验", "130302197904123514", "13900001234");

        assertThat(person.personal()).contains("130302********3514", "139****1234").doesNotContain("19790412");
    }
}
