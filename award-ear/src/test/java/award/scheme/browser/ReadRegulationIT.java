package award.scheme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ReadRegulationIT {

    private static final String BEIJING = "北京市人民政府质量管理奖管理办法（征求意见稿）";

    @Test
    void beside_a_clause_stands_what_the_product_takes_from_it(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = ReadRegulationPage.fromTheListIn(browser, BEIJING);

        assertThat(page.title()).isEqualTo(BEIJING);
        assertThat(page.clause("4")).startsWith("第四条").contains("每两年评选一届");
        assertThat(page.beside("4")).contains("每2年评选一次。", "市政府质量管理奖提名奖不超过5个。", "须间隔2届方可再次申报", "名额可以减少或空缺");
        browser.picture("regulation");
    }

    @Test
    void a_citation_leads_to_its_item(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = ReadRegulationPage.openAt(browser, "beijing", "2020", "14.3");

        assertThat(page.isInSight("14.3")).isTrue();
        assertThat(page.isInSight("1")).isFalse();
        assertThat(page.clause("14.3")).startsWith("（三）").contains("弄虚作假");
    }

    @Test
    void another_version_is_one_click_away_and_says_what_is_known_of_it(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = ReadRegulationPage.fromTheListIn(browser, BEIJING);
        assertThat(page.chosenVersion()).isEqualTo("2020");

        page.otherVersion("2018");

        assertThat(page.chosenVersion()).isEqualTo("2018");
        assertThat(page.parametersWithoutText()).isNotBlank();
    }

    @Test
    void in_english_the_parameters_speak_english_and_the_law_its_own_tongue(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = ReadRegulationPage.fromTheListIn(browser, BEIJING).inTheOtherLanguage();

        assertThat(page.clause("4")).contains("每两年评选一届");
        assertThat(page.beside("4")).contains("Held once every 2 years.", "sits out 2 editions before applying again");
    }

    @Test
    void a_changed_cycle_is_shown_on_both_sides(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = CompareRegulationsPage.openIn(browser, "qinhuangdao@2018", "qinhuangdao@2023");

        assertThat(page.gone()).contains("每年评选一次。").doesNotContain("每2年评选一次。");
        assertThat(page.come()).contains("每2年评选一次。").doesNotContain("每年评选一次。");
        browser.picture("regulations-compared");
    }
}
