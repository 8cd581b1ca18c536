package award.calendar.browser;

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

@ExtendWith(InBrowser.class)
class CalendarIT {

    private static final String HEADING = "date,kind,name,year_notice\n";

    @TempDir
    Path folder;

    @Test
    void a_period_is_reckoned_with_its_arithmetic(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        var page = YearPage.openIn(browser, 2026);

        assertThat(page.reckonFrom("2026-09-29"))
                .contains("2026-10-12", "确定", "2026年10月1日至2026年10月7日为国庆节放假", "2026年10月10日为国庆节调休上班日", "2026.1");
        assertThat(page.month(10)).contains("休", "班");
        browser.picture("calendar-year");
    }

    @Test
    void a_year_without_a_notice_says_that_its_days_are_provisional(Browser browser) {
        SignInPage.openIn(browser).as("secretary");

        assertThat(YearPage.openIn(browser, 2031).isProvisional()).isTrue();
        assertThat(YearPage.openIn(browser, 2025).isProvisional()).isFalse();
    }

    @Test
    void a_notice_is_tried_out_and_then_imported(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var page = ImportNoticePage.openIn(browser).tryOut("国办发明电〔2032〕9号", "2032-11-20",
                file("2033-01-01,holiday,元旦,2033\n2033-01-03,holiday,元旦,2033\n"));
        assertThat(page.outcome()).contains("GB18030", "2033.1", "2033-01-03", "工作日", "放假");
        browser.picture("calendar-import");

        var year = page.importNotice();

        assertThat(year.title()).isEqualTo("2033年工作日历");
        assertThat(year.isProvisional()).isFalse();
    }

    @Test
    void a_faulty_notice_names_the_line_and_cannot_be_imported(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        var page = ImportNoticePage.openIn(browser).tryOut("国办发明电〔2033〕9号", "2033-11-20", file("2034/01/01,holiday,元旦,2034\n"));

        assertThat(page.outcome()).contains("2", "“2034/01/01”不是日期");
        assertThat(page.offersToImport()).isFalse();
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("holidays.csv"), HEADING + lines, Charset.forName("GBK"));
    }
}
