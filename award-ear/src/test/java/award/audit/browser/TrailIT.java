package award.audit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import award.scheme.browser.EnterRegulationPage;
import award.scheme.browser.RegulationFileOf;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class TrailIT {

    @TempDir
    Path folder;

    @Test
    void the_supervisor_sees_who_entered_a_regulation(Browser browser) throws IOException {
        SignInPage.openIn(browser).as("secretary");
        EnterRegulationPage.openIn(browser).tryOut(RegulationFileOf.place("trailcity", "留痕市").in(folder)).enter();

        SignInPage.after(browser).as("supervisor");
        var page = TrailPage.openIn(browser).find("secretary", "regulation trailcity");

        assertThat(page.acts()).contains("secretary", "录入规章“留痕市人民政府质量管理奖管理办法", "2026版", "regulation trailcity@2026");
        browser.picture("trail");
    }

    @Test
    void a_secretary_does_not_read_the_trail(Browser browser) {
        SignInPage.openIn(browser).as("secretary");

        assertThat(TrailPage.openIn(browser).title()).isEqualTo("您没有办理此事的权限");
    }
}
