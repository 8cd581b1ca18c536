package award.scheme.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class EnterRegulationIT {

    @TempDir
    Path folder;

    @Test
    void every_fault_of_a_file_is_listed_by_its_line_and_nothing_is_entered(Browser browser) throws IOException {
        var file = RegulationFileOf.place("faultycity", "有误市")
                .with("vacancy: {clause: \"4\"}", "vacancy: {clause: \"4\", firmly: true}")
                .with("fees: [{clause: \"3\"}]", "fees: [{clause: \"3.9\"}]")
                .with("points: 110", "points: 120")
                .with("{clause: \"4\", tiers: [award], kind: atMost, count: 5}", "{clause: \"4\", kind: atMost, count: 3}");
        SignInPage.openIn(browser).as("secretary");
        var page = EnterRegulationPage.openIn(browser).tryOut(file.in(folder));

        assertThat(page.faults().lines())
                .anyMatch(line -> line.matches(file.lineOf("firmly") + "\\s+4\\s+“firmly”不是此处可用的名称.*"))
                .anyMatch(line -> line.matches(file.lineOf("\"3.9\"") + "\\s+3\\.9\\s+条款“3\\.9”不存在。"))
                .anyMatch(line -> line.matches(file.lineOf("number: \"4.1\"") + "\\s+5\\s+类目4\\.1为120分，其评分条款合计110分。"))
                .anyMatch(line -> line.matches(file.lineOf("tiers: [nomination]") + "\\s+4\\s+名额5超过其所属范围的名额3。"));
        assertThat(page.offersToEnter()).isFalse();
        browser.picture("regulation-faulty");
        assertThat(browser.open("scheme/list.xhtml").text("content")).doesNotContain("有误市");
    }

    @Test
    void a_sound_file_of_another_place_is_tried_entered_read_and_not_entered_twice(Browser browser) throws IOException {
        var file = RegulationFileOf.place("testcity", "试验市").in(folder);
        SignInPage.openIn(browser).as("secretary");
        var page = EnterRegulationPage.openIn(browser).tryOut(file);
        assertThat(page.soundRegulation()).contains("试验市人民政府质量管理奖", "2026", "28");

        var read = page.enter();

        assertThat(browser.notices()).contains("已录入“试验市人民政府质量管理奖管理办法");
        assertThat(read.title()).startsWith("试验市人民政府质量管理奖管理办法");
        assertThat(read.beside("4")).contains("每2年评选一次。");
        assertThat(ReadRegulationPage.fromTheListIn(browser, read.title()).clause("1")).startsWith("第一条");

        var again = EnterRegulationPage.openIn(browser).tryOut(file);
        assertThat(again.remark()).contains("已有“试验市人民政府质量管理奖管理办法", "2026版");
        assertThat(again.offersToEnter()).isFalse();
    }

    @Test
    void nobody_but_a_secretary_is_let_in(Browser browser) {
        SignInPage.openIn(browser).as("supervisor");

        assertThat(EnterRegulationPage.openIn(browser).title()).isEqualTo("您没有办理此事的权限");
    }
}
