package award.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import com.microsoft.playwright.Page.LocatorOptions;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ScoresIT {

    @Test
    void a_score_is_reckoned_from_its_percentage_and_the_total_follows(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        browser.open("edition/list.xhtml");
        browser.follow("2026年度杭州市人民政府质量奖");
        RankingPage.openIn(browser, browser.address().replaceFirst(".*id=", ""));
        browser.page().locator("#ranking a", new LocatorOptions().setHasText("已评")).first().click();
        var page = new ScorePage(browser);

        page.judge(0, 0, 0);
        var without = new BigDecimal(page.total());
        page.judge(0, 0, 85);

        assertThat(page.reached(0, 0)).isEqualTo("42.50");
        assertThat(new BigDecimal(page.total())).isEqualByComparingTo(without.add(new BigDecimal("42.50")));

        page.settle();
        assertThat(browser.notices()).contains("个条款未评，不能定稿");
        page.save();
        assertThat(browser.notices()).contains("评分已保存");
        browser.picture("score");
    }
}
