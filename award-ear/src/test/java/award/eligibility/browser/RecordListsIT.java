package award.eligibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A list of an authority is taken in as a whole or not at all, and a name on it is confirmed once.
@ExtendWith(InBrowser.class)
class RecordListsIT {

    private static final String[] HEADING = {"企业名称", "统一社会信用代码", "类别", "发生日期", "情况"};
    private static final String[] NAMED = {"杭州建德新型建材 有限公司", "", "劳动保障违法", "2016-03-01", "欠缴社会保险费"};

    @TempDir
    Path folder;

    @Test
    void a_wrong_row_keeps_the_list_out_and_a_name_on_the_corrected_list_is_confirmed_once(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var page = RecordListsPage.openIn(browser).of("市人力资源和社会保障局名单")
                .tryOut(list("wrong.xlsx", NAMED, new String[] {"乙公司", "91350100M000100Y44", "劳动保障违法", "2016-02-30", ""}));
        assertThat(page.faults()).contains("3", "91350100M000100Y44", "2016-02-30");
        assertThat(page.canBeTaken()).isFalse();
        browser.picture("record-list");

        page.tryOut(list("right.xlsx", NAMED));
        assertThat(page.canBeTaken()).isTrue();
        page.takeIn();
        assertThat(browser.notices()).contains("right.xlsx", "1行");

        browser.open("eligibility/matches.xhtml");
        assertThat(browser.text("find:sheet:list")).contains("杭州建德新型建材 有限公司", "杭州建德新型建材有限公司");
        browser.picture("name-matches");
    }

    private Path list(String name, String[]... rows) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("sheet");
            for (int column = 0; column < HEADING.length; column++) sheet.value(0, column, HEADING[column]);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) sheet.value(row + 1, column, rows[row][column]);
            }
        }
        return file;
    }
}
