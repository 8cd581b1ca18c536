package award.publicity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.browser.DecisionsPage;
import award.browser.Browser;
import award.browser.InBrowser;
import award.identity.browser.SignInPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A notice of Baoshan's 2026 edition, objections to it, and what they hold up.
@ExtendWith(InBrowser.class)
class ObjectionsIT {

    private static final String EDITION = "2026年度保山市人民政府质量管理奖";

    @Test
    @Clause({"baoshan/20.7", "baoshan/20.8"})
    void the_public_objects_without_signing_in_and_no_stage_ends_before_every_objection_is_settled(Browser browser) {
        SignInPage.openIn(browser).as("secretary");
        browser.open("edition/list.xhtml");
        browser.follow(EDITION);
        var edition = browser.address().replaceFirst(".*id=", "");
        var notice = publishToday(browser, edition);
        var first = browser.page().locator("[id='entries'] li").first().innerText().strip();
        browser.click("leave");

        browser.page().context().clearCookies();
        browser.open("public/notice.xhtml?id=" + notice);
        assertThat(browser.text("state")).contains("公示中");
        assertThat(browser.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
        var dismissed = ObjectPage.openIn(browser, notice).because("请核实名单中组织的“环保”记录。").proving("现场照片一张", photograph()).by("王小明", "13900000000").send();
        var number = dismissed.number();
        var code = dismissed.code();
        browser.picture("objection-receipt");
        var upheld = ObjectPage.openIn(browser, notice).against(first).because("该组织隐瞒重大质量事故。").by("赵立", "13900000009").send().number();
        var anonymous = ObjectPage.openIn(browser, notice).because("名单有问题。").send().number();

        SignInPage.openIn(browser).as("secretary");
        assertThat(ObjectionPage.openIn(browser, anonymous).recordOnly("未署名，登记备查。").state()).contains("只作登记");
        var verified = ObjectionPage.openIn(browser, number).accept();
        assertThat(browser.page().content()).contains("请核实名单中组织的“环保”记录。", "现场照片.png", "现场照片一张");
        verified.inquire("查询环境行政处罚记录", "市生态环境局");
        var due = verified.due();
        assertThat(verified.extend("生态环境部门尚未答复。").due()).isGreaterThan(due);
        ObjectionPage.openIn(browser, upheld).accept();
        browser.picture("objection");
        letAnOldNoticeTakeThePlaceOf(browser, notice, edition);

        endStage(browser, edition);
        assertThat(browser.notices()).contains("未办结").contains("第二十条");
        ObjectionPage.openIn(browser, number).conclude("不属实", "", "经核查，环保记录良好。");
        ObjectionPage.openIn(browser, upheld).conclude("属实", "保质强领〔2026〕9号", "经核查，隐瞒重大质量事故属实。");
        assertThat(browser.notices()).contains("取消资格");
        settleTheOthers(browser);
        DecisionsPage.openIn(browser, edition).release();
        endStage(browser, edition);
        assertThat(browser.notices()).doesNotContain("未办结");

        browser.open("application/list.xhtml?edition=" + edition);
        assertThat(browser.page().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(first)).innerText()).contains("取消");
        browser.open("notification/outbox.xhtml");
        assertThat(browser.page().content()).contains(number);
        writeAnew(browser, number);
        assertThat(browser.notices()).contains("已重新生成");
        browser.click("leave");

        browser.open("public/result.xhtml");
        browser.fill("ask:entry:number", number);
        browser.fill("ask:entry:code", code);
        browser.click("ask:entry:submit");
        assertThat(browser.text("state")).contains("不属实");

        browser.page().context().clearCookies();
        browser.open("public/notice.xhtml?id=x");
        assertThat(browser.title()).contains("没有这个页面");
        assertThat(browser.page().context().cookies()).isEmpty();
    }

    private static void writeAnew(Browser browser, String number) {
        browser.page().locator("[id='waiting:groups'] tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(number)).first().locator("button").first().click();
        browser.page().waitForResponse(response -> "POST".equals(response.request().method()), () -> browser.page().locator(".ui-confirmdialog-yes:visible").click());
        browser.page().waitForFunction("() => document.getElementById('notices').innerText.trim() !== ''");
    }

    private static Path photograph() {
        try {
            var file = Files.createTempDirectory("objection").resolve("现场照片.png");
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static String publishToday(Browser browser, String edition) {
        browser.open("edition/notice.xhtml?edition=" + edition);
        browser.click("publish:entry:submit");
        browser.open("publicity/list.xhtml");
        browser.page().locator("[id='find:sheet:list'] a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(EDITION)).first().click();
        browser.page().waitForURL("**/publicity/read.xhtml*");
        return browser.address().replaceFirst(".*id=", "");
    }

    /// Nobody waits five working days for a test: today's notices are stopped, and one of early November is over.
    private static void letAnOldNoticeTakeThePlaceOf(Browser browser, String notice, String edition) {
        stop(browser, notice);
        browser.open("publicity/list.xhtml");
        browser.page().locator("tr").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("2026-11-16")).locator("a").first().click();
        browser.page().waitForURL("**/publicity/read.xhtml*");
        stop(browser, browser.address().replaceFirst(".*id=", ""));
        browser.open("edition/notice.xhtml?edition=" + edition);
        browser.enter("publish:entry:publishedOn:input_input", "2026-11-05");
        browser.click("publish:entry:submit");
    }

    private static void stop(Browser browser, String notice) {
        browser.open("publicity/stop.xhtml?id=" + notice);
        browser.fill("stop:entry:decision:reason:input", "名单有误。");
        browser.click("stop:entry:submit");
    }

    private static void settleTheOthers(Browser browser) {
        ObjectionPage.openIn(browser, demonstrated(browser, "核查中")).conclude("不属实", "", "经核查不属实。");
        ObjectionPage.openIn(browser, demonstrated(browser, "待受理")).accept().conclude("不属实", "", "经核查不属实。");
    }

    private static String demonstrated(Browser browser, String state) {
        browser.open("publicity/objections.xhtml");
        return browser.page().locator("tr").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(state)).locator("a").first().innerText();
    }

    private static void endStage(Browser browser, String edition) {
        browser.open("edition/read.xhtml?id=" + edition);
        browser.click("now:end:submit");
    }
}
