package award.eligibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A list of an authority is taken in as a whole or not at all, and a name on it is confirmed once.
@ExtendWith(InBrowser.class)
class RecordListsIT {

    private static final String HEADING = "企业名称,统一社会信用代码,类别,发生日期,情况\n";
    private static final String NAMED = "杭州建德新型建材 有限公司,,劳动保障违法,2016-03-01,欠缴社会保险费\n";
    private static final String WRONG = "乙公司,91350100M000100Y44,劳动保障违法,2016-02-30,\n";

    @TempDir
    Path folder;

    @Test
    void a_wrong_row_keeps_the_list_out_and_a_name_on_the_corrected_list_is_confirmed_once(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var page = RecordListsPage.openIn(browser).of("市人力资源和社会保障局名单")
                .tryOut(list("wrong.csv", NAMED, WRONG));
        assertThat(page.faults()).contains("3", "91350100M000100Y44", "2016-02-30");
        assertThat(page.canBeTaken()).isFalse();
        browser.picture("record-list");

        page.tryOut(list("right.csv", NAMED));
        assertThat(page.canBeTaken()).isTrue();
        page.takeIn();
        assertThat(browser.notices()).contains("right.csv", "1行");

        browser.open("eligibility/matches.xhtml");
        assertThat(browser.text("find:sheet:list")).contains("杭州建德新型建材 有限公司", "杭州建德新型建材有限公司");
        browser.picture("name-matches");
    }

    private Path list(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADING + String.join("", rows), Charset.forName("GBK"));
    }
}
