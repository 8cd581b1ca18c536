package award.edition.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.application.browser.EvidencePage;
import award.application.browser.FormPage;
import award.browser.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;

/// An applicant at work on its application: the form that the regulation asks for, proof, hand-in, correction.
///
/// @param edition as it is called
record Applying(Browser browser, String edition, String scheme) {

    /// What any answer would not do for; a figure by its name, whatever the year.
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("register.excellenceSince", "2018-03-01"),
            Map.entry("register.civilServantManaged", "false"),
            Map.entry("register.onDishonestyList", "false"),
            Map.entry("*.assets", "86000"), Map.entry("*.liabilities", "31000"), Map.entry("*.revenue", "64000"), Map.entry("*.profit", "5200"),
            Map.entry("*.taxes", "3100"), Map.entry("*.interest", "420"), Map.entry("*.costs", "52000"), Map.entry("*.addedValue", "21000"),
            Map.entry("*.staff", "860"), Map.entry("*.research", "2300"), Map.entry("*.inspectionPassed", "100"), Map.entry("*.satisfaction", "95"));

    /// Fills in all that the regulation's form asks for, proves it by one paper, marks it, and declares.
    FormPage fillsIn(Path proof) {
        var form = FormPage.begin(browser, edition);
        browser.picture(scheme + "-form");
        form.fillIn(ANSWERS);
        browser.page().locator("nav [data-part=evidence] a").click();
        var evidence = new EvidencePage(browser);
        evidence.upload(proof);
        evidence.provesEverything("证明材料", "含核心工艺参数");
        assertThat(evidence.rows()).contains("商业秘密");
        evidence.declare();
        browser.picture(scheme + "-evidence");
        return form;
    }

    /// The notice in the applicant's own organisation, with its proof.
    Applying noticedAtHome(String first, String last, Path proof) {
        browser.enter("handIn:internalNotice:first:input_input", first);
        browser.enter("handIn:internalNotice:last:input_input", last);
        browser.fill("handIn:internalNotice:place:input", "厂务公开栏");
        browser.click("handIn:internalNotice:tell");
        var upload = browser.page().locator("[id^='handIn:internalNotice'] input[type=file]");
        upload.setInputFiles(proof);
        browser.page().locator("[id='handIn:internalNotice'] .files li").waitFor();
        return this;
    }

    /// The applicant chooses a body among those that may recommend it.
    Applying chooses(String recommender) {
        browser.page().locator("[id='handIn:channels:codes'] label").getByText(recommender).click();
        browser.page().locator("[id='handIn:gaps']", new Page.LocatorOptions().setHasNotText("推荐单位")).waitFor();
        return this;
    }

    Applying handsIn() {
        browser.click("handIn:hand:submit");
        assertThat(browser.notices()).contains("申报已提交，受理编号");
        assertThat(new String(browser.print("print", scheme + "-form"), ISO_8859_1)).startsWith("%PDF-");
        browser.picture(scheme + "-dossier");
        return this;
    }

    /// Corrects what was sent back, and hands in again; the receipt stays the same.
    Applying corrects(String field, String text) {
        FormPage.goOnIn(browser, edition).part("组织概述").write(field, text).waitsFor("已保存").submit();
        assertThat(browser.notices()).contains("申报已提交，受理编号");
        return this;
    }
}
