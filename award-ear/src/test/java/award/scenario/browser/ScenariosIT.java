package award.scenario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class ScenariosIT {

    private static final String HANGZHOU = "杭州市人民政府质量奖管理办法 2025";

    private static final String ONE_OF_TWO_EXPECTED_WRONGLY = """
            regulation: hangzhou@2025
            scenarios:
              - name: 优胜奖25个
                given: {list: [{tier: merit, count: 25}]}
                when: {question: withinQuota}
                then: {answer: PASS, clauses: ["1.3"]}
              - name: 优胜奖26个
                given: {list: [{tier: merit, count: 26}]}
                when: {question: withinQuota}
                then: {answer: PASS, clauses: ["1.3"]}
            """;

    @TempDir
    Path folder;

    @Test
    void all_shipped_scenarios_hold(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");
        var page = ScenariosPage.openIn(browser).of(HANGZHOU).runShipped();

        assertThat(page.outcomes()).contains("质量奖26个，其他奖项有空缺也不能调剂").containsPattern("(\\d+)个情景中有\\1个相符").doesNotContain("不符\t");
        browser.picture("scenarios");
    }

    @Test
    void a_false_expectation_is_shown_with_the_word_that_differs(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("supervisor");
        var file = Files.writeString(folder.resolve("cases.yaml"), ONE_OF_TWO_EXPECTED_WRONGLY);
        var page = ScenariosPage.openIn(browser).of(HANGZHOU).run(file);

        assertThat(page.difference()).isEqualTo("结论：应为“通过”，实为“不通过”");
        assertThat(page.outcomes()).contains("2个情景中有1个相符");
        browser.picture("scenario-differs");
    }
}
