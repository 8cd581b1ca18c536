package award.honour.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import award.party.browser.PartyListPage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class ImportWinnersIT {

    private static final String HEADING = "地区,届次,年度,奖项,获奖单位,统一社会信用代码\n";
    private static final String GOOD = "北京市,第一届,2015,北京市人民政府质量管理奖,北京市永定门试验仪器厂,\n";
    private static final String WRONG = "北京市,第一届,2015,北京市人民政府质量管理奖,北京市左安门试验仪器厂,91350100M000100Y44\n";

    @TempDir
    Path folder;

    @Test
    void one_faulty_line_keeps_the_file_out_and_the_corrected_file_goes_in(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var page = ImportWinnersPage.openIn(browser).take(file(GOOD + WRONG));
        assertThat(page.lines()).contains("新建", "有误", "末位校验码不符");
        assertThat(page.canBeImported()).isFalse();
        browser.picture("winners-import");

        page.take(file(GOOD)).importAll();

        assertThat(browser.notices()).contains("导入1条");
        var holder = PartyListPage.openIn(browser).find("永定门试验").open("北京市永定门试验仪器厂");
        assertThat(holder.honours()).contains("北京市人民政府质量管理奖", "2015年");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("winners.csv"), HEADING + lines, Charset.forName("GBK"));
    }
}
