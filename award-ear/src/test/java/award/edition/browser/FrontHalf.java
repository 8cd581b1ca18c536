package award.edition.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import award.application.browser.DecisionsPage;
import award.application.browser.EvidencePage;
import award.application.browser.FormPage;
import award.browser.Browser;
import award.eligibility.browser.CandidatePage;
import award.identity.browser.AccountsPage;
import award.identity.browser.MyAccountPage;
import award.identity.browser.SignInPage;
import award.party.browser.PartyListPage;
import award.publicity.browser.ObjectPage;
import award.publicity.browser.ObjectionPage;
import award.recommendation.browser.ReferralPage;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;

/// The first half of an edition, from its launch to the accepted list, as the people of one award do it: each step by the one whose
/// work it is, at the same browser one after the other. Days of the past are those the office puts on record.
final class FrontHalf {

    private static final String GIVEN = "Given-2026";
    private static final String OWN = "My-own-2026";

    /// What any answer would not do for; a figure by its name, whatever the year.
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("register.excellenceSince", "2018-03-01"),
            Map.entry("register.civilServantManaged", "false"),
            Map.entry("register.onDishonestyList", "false"),
            Map.entry("*.assets", "86000"), Map.entry("*.liabilities", "31000"), Map.entry("*.revenue", "64000"), Map.entry("*.profit", "5200"),
            Map.entry("*.taxes", "3100"), Map.entry("*.interest", "420"), Map.entry("*.costs", "52000"), Map.entry("*.addedValue", "21000"),
            Map.entry("*.staff", "860"), Map.entry("*.research", "2300"), Map.entry("*.inspectionPassed", "100"), Map.entry("*.satisfaction", "95"));

    private static final int EIGHT = 8;

    private final Browser browser;
    private final String scheme;
    private String edition;
    private String name;

    FrontHalf(Browser browser, String scheme) {
        this.browser = browser;
        this.scheme = scheme;
    }

    /// Somebody else sits down at the browser.
    FrontHalf as(String account) {
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).as(account);
        return this;
    }

    /// Somebody whom these steps have given an account.
    FrontHalf asOwn(String role) {
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).with(account(role), OWN);
        return this;
    }

    /// One of this walk alone.
    private String account(String role) {
        return scheme + "." + role + "." + edition.substring(0, EIGHT);
    }

    String edition() {
        return edition;
    }

    EditionPage page() {
        return EditionPage.openIn(browser, edition);
    }

    // --- launch

    /// The secretary opens an edition; one against the cycle by decision.
    FrontHalf opens(String editionName, String document) {
        as("secretary");
        OpenEditionPage.openIn(browser, scheme).called(editionName).byDecision("2026-08-03", document, "市政府专题会议同意组织").on("2026-08-03").submit();
        assertThat(browser.notices()).contains("已立届");
        edition = new EditionPage(browser).id();
        name = editionName;
        return this;
    }

    /// The secretary opens an edition of a year that has been approved; see [ProgrammePage].
    FrontHalf opensIn(String year, String editionName) {
        OpenEditionPage.openIn(browser, scheme).inYear(year).called(editionName).on("2026-08-03").submit();
        assertThat(browser.notices()).contains("已立届");
        edition = new EditionPage(browser).id();
        name = editionName;
        return this;
    }

    FrontHalf triesToOpenIn(String year) {
        OpenEditionPage.openIn(browser, scheme).inYear(year).submit();
        return this;
    }

    FrontHalf records(String step, String day, String document) {
        StepPage.openIn(browser, edition, step).record(day, document);
        return this;
    }

    /// A stage whose end nothing stands against.
    FrontHalf ends(String stage, String day) {
        page().endStage(day, "");
        assertThat(browser.notices()).contains("已办结");
        browser.picture(scheme + "-after-" + stage);
        return this;
    }

    /// What keeps the present stage from its end.
    String refusesToEnd() {
        page().endStage("");
        return browser.notices();
    }

    /// The call is written, printed and published; everybody reads it.
    FrontHalf calls(String issuer, String document, String channels) {
        CallPage.openIn(browser, edition).write(issuer, document, channels, "评审办 0000-0000000").publish();
        assertThat(browser.notices()).contains("已发布");
        browser.page().context().clearCookies();
        browser.open("public/call.xhtml?id=" + edition);
        assertThat(browser.title()).contains("申报通知");
        assertThat(browser.text("content")).contains(document);
        browser.picture(scheme + "-call");
        return as("secretary");
    }

    FrontHalf takesApplications(String basis) {
        browser.open("application/term.xhtml?edition=" + edition);
        browser.fill("term:entry:opens:input", "2026-09-01T09:00");
        browser.fill("term:entry:closes:input", "2099-12-31T17:00");
        browser.fill("term:entry:basis:input", basis);
        browser.click("term:entry:submit");
        return this;
    }

    // --- accounts

    String party(String party) {
        PartyListPage.openIn(browser).find(party).open(party);
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    /// The system administrator opens an account, the security administrator gives it its role for one party or body, and its person
    /// chooses a password.
    FrontHalf appoints(String role, String person, String given, String kind, String of) {
        as("system");
        AccountsPage.openIn(browser).openAccount(account(role), person, GIVEN);
        var opened = browser.address().substring(1);
        as("security");
        browser.open(opened);
        new AccountsPage(browser).giveFor(given, kind, of);
        assertThat(browser.text("roles")).contains(given);
        browser.page().context().clearCookies();
        SignInPage.openIn(browser).with(account(role), GIVEN);
        new MyAccountPage(browser).change(GIVEN, OWN, OWN);
        assertThat(browser.notices()).contains("密码已修改");
        return this;
    }

    // --- application

    /// Fills in all that the regulation's form asks for, proves it by one paper, marks it, and declares.
    FormPage fillsIn(Path proof) {
        var form = FormPage.begin(browser, name);
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
    FrontHalf noticedAtHome(String first, String last, Path proof) {
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
    FrontHalf chooses(String recommender) {
        browser.page().locator("[id='handIn:channels:codes'] label").getByText(recommender).click();
        browser.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    FrontHalf handsIn() {
        browser.click("handIn:hand:submit");
        assertThat(browser.notices()).contains("申报已提交，受理编号");
        assertThat(new String(browser.page().request().get(browser.page().locator("#print").getAttribute("href")).body(), ISO_8859_1)).startsWith("%PDF-");
        browser.picture(scheme + "-dossier");
        return this;
    }

    /// Corrects what was sent back, and hands in again; the receipt stays the same.
    FrontHalf corrects(String field, String text) {
        FormPage.goOnIn(browser, name).part("组织概述").write(field, text).waitsFor("已保存").submit();
        assertThat(browser.notices()).contains("申报已提交，受理编号");
        return this;
    }

    // --- recommendation

    ReferralPage referralOf(String applicant) {
        return ReferralPage.of(browser, applicant);
    }

    /// An application on paper, which somebody has recommended on it.
    FrontHalf takesInOnPaper(String code, String recommender) {
        browser.open("application/enter.xhtml?edition=" + edition);
        browser.suggest("enter:entry:party:input", code);
        browser.fill("enter:entry:recommender:input", recommender);
        browser.click("enter:entry:submit");
        assertThat(browser.notices()).contains("已受理");
        return this;
    }

    // --- qualification

    /// Every applicant of the edition is examined in one run.
    FrontHalf examinesAll() {
        browser.open("eligibility/edition.xhtml?edition=" + edition);
        browser.click("work:run:all");
        browser.page().locator("[id='work:run:state'] .chip.met").waitFor();
        browser.picture(scheme + "-examined");
        return this;
    }

    /// What a checker decides for one candidate, until it is qualified; nobody outside learns of it yet.
    FrontHalf qualifies(String candidate) {
        browser.open("eligibility/edition.xhtml?edition=" + edition);
        browser.follow(candidate);
        new CandidatePage(browser).lookUpRecords().acceptEverything().conclude();
        assertThat(browser.notices()).contains("待统一发布");
        browser.picture(scheme + "-examination");
        return this;
    }

    /// What a checker concludes of one candidate who does not meet the conditions.
    FrontHalf refuses(String candidate) {
        browser.open("eligibility/edition.xhtml?edition=" + edition);
        browser.follow(candidate);
        new CandidatePage(browser).conclude();
        assertThat(browser.notices()).contains("资格不合格，待统一发布");
        browser.picture(scheme + "-refused");
        return this;
    }

    /// Drafts the letters to those who are refused, and sends them together.
    ///
    /// @param kind as the outbox calls it
    FrontHalf sends(String kind, String to) {
        browser.open("eligibility/edition.xhtml?edition=" + edition);
        browser.click("work:run:letters");
        browser.open("notification/outbox.xhtml");
        browser.page().locator("[id='waiting:groups'] tr").filter(new FilterOptions().setHasText(name)).filter(new FilterOptions().setHasText(kind)).locator("a").first().click();
        assertThat(browser.text("names")).contains(to);
        browser.picture(scheme + "-letters");
        browser.click("release:submit");
        assertThat(browser.notices()).contains("已发出信函");
        return this;
    }

    FrontHalf releases(String... candidates) {
        var decisions = DecisionsPage.openIn(browser, edition);
        assertThat(browser.text("release:pending")).contains(candidates);
        browser.picture(scheme + "-decisions");
        decisions.release();
        assertThat(browser.notices()).contains("已发布");
        return this;
    }

    // --- publicity

    /// @param day a day of the past, or empty for today
    /// @return the notice's identifier
    String publishes(String day) {
        browser.open("edition/notice.xhtml?edition=" + edition);
        if (!day.isEmpty()) browser.enter("publish:entry:publishedOn:input_input", day);
        browser.click("publish:entry:submit");
        browser.open("publicity/list.xhtml");
        browser.page().locator("[id='find:sheet:list'] tr").filter(new FilterOptions().setHasText(name)).locator("a").first().click();
        browser.page().waitForURL("**/publicity/read.xhtml*");
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    /// Somebody of the public objects without signing in.
    /// @return the objection's number
    String somebodyObjects(String notice, String facts) {
        browser.page().context().clearCookies();
        browser.open("public/notice.xhtml?id=" + notice);
        browser.picture(scheme + "-notice");
        var number = ObjectPage.openIn(browser, notice).because(facts).by("王小明", "13900000000").send().number();
        as("secretary");
        ObjectionPage.openIn(browser, number).accept();
        return number;
    }

    FrontHalf dismisses(String objection) {
        ObjectionPage.openIn(browser, objection).conclude("不属实", "", "经核查，反映的情况不属实。");
        return this;
    }

    /// Nobody waits five working days for a test: today's notice is stopped, and one of the past takes its place.
    FrontHalf letsAnOldNoticeTakeThePlaceOf(String notice, String day) {
        browser.open("publicity/stop.xhtml?id=" + notice);
        browser.fill("stop:entry:reason:input", "名单有误。");
        browser.click("stop:entry:submit");
        publishes(day);
        return this;
    }

    String candidates() {
        browser.open("application/list.xhtml?edition=" + edition);
        return browser.text("content");
    }

    Page at() {
        return browser.page();
    }
}
