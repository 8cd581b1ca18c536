package award.edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.browser.DecisionsPage;
import award.browser.Browser;
import award.eligibility.browser.CandidatePage;
import award.eligibility.browser.RecordListsPage;
import award.party.browser.EditIndividualPage;
import award.party.browser.EditOrganisationPage;
import award.party.browser.PartyListPage;
import award.recommendation.browser.RecommenderPage;
import award.recommendation.browser.ReferralPage;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// The first half of an edition, from its launch to the accepted list, as the people of one award do it: each step by the one whose
/// work it is, at the same browser one after the other. Days of the past are those the office puts on record.
final class FrontHalf {

    /// Today where the server is.
    static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    static final String LAST_YEAR = String.valueOf(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1);

    private final Browser browser;
    private final String scheme;
    private final Cast cast;
    private String edition;
    private String name;

    FrontHalf(Browser browser, String scheme) {
        this.browser = browser;
        this.scheme = scheme;
        this.cast = new Cast(browser, scheme);
    }

    /// Somebody else sits down at the browser.
    FrontHalf as(String account) {
        cast.as(account);
        return this;
    }

    /// Somebody whom these steps have given an account.
    FrontHalf asOwn(String role) {
        cast.asOwn(role);
        return this;
    }

    FrontHalf appoints(String role, String person, String given, String kind, String of) {
        cast.appoint(role, person, given, kind, of);
        return this;
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
        return opened(editionName);
    }

    /// The secretary opens an edition of a year in which the regulation lets it be held.
    FrontHalf opensIn(String year, String editionName) {
        OpenEditionPage.openIn(browser, scheme).inYear(year).called(editionName).on("2026-08-03").submit();
        return opened(editionName);
    }

    private FrontHalf opened(String editionName) {
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
        if (browser.notices().contains("申报期限至")) {
            takesApplicationsUntil("2026-11-01T17:00", "提前截止");
            page().endStage(day, "");
        }
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
        browser.print("print", scheme + "-call");
        return as("secretary");
    }

    FrontHalf takesApplications(String basis) {
        return takesApplicationsUntil("2099-12-31T17:00", basis);
    }

    /// While the term runs its stage does not end; a later paper lays the last day anew.
    private FrontHalf takesApplicationsUntil(String closes, String basis) {
        browser.open("application/term.xhtml?edition=" + edition);
        browser.fill("term:entry:opens:input", "2026-09-01T09:00");
        browser.fill("term:entry:closes:input", closes);
        browser.fill("term:entry:basis:input", basis);
        browser.click("term:entry:submit");
        return this;
    }

    // --- registers

    /// The identifier of somebody who is in the register of parties.
    String party(String party) {
        PartyListPage.openIn(browser).find(party).open(party);
        return browser.address().replaceFirst(".*[?&]id=([^&]+).*", "$1");
    }

    /// The secretary enters an organisation that nobody but this walk knows; it has been at work for long enough.
    /// @return its identifier
    String registers(String organisation, String code, String division, String industry) {
        return EditOrganisationPage.openIn(browser).name(organisation).code(code).since("2009-06-18").in(division).industry(industry).saved().id();
    }

    /// The secretary enters a person whom nobody but this walk knows.
    /// @return the person's identifier
    String registersPerson(String person, String residentId, String division) {
        return EditIndividualPage.openIn(browser).in(division).enter(person, residentId, "13900000022").id();
    }

    /// The secretary enters a body that may recommend.
    FrontHalf registersRecommender(String code, String body, String channel, String division) {
        RecommenderPage.openIn(browser, scheme).enter(code, body, channel, division);
        assertThat(browser.notices()).contains(body);
        return this;
    }

    // --- application and recommendation

    /// The applicant before the form of this edition.
    Applying applying() {
        return new Applying(browser, name, scheme);
    }

    ReferralPage referralOf(String applicant) {
        return ReferralPage.of(browser, applicant);
    }

    /// The recommender prints the list of those it has recommended, which goes with their papers.
    String summary() {
        browser.open("recommendation/papers.xhtml?edition=" + edition);
        browser.picture(scheme + "-lists");
        browser.print(browser.page().locator("[id='lists'] a").first(), scheme + "-summary");
        return browser.text("lists");
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

    /// Departments are asked in a step of the present stage, and each answers; without all answers there is no such step.
    FrontHalf asksDepartments(String step, String askedOn, String due, Map<String, String> answers, String answeredOn) {
        var page = StepPage.openIn(browser, edition, step).ask(String.join("\n", answers.keySet()), askedOn, due);
        StepPage.openIn(browser, edition, step).record(answeredOn, "");
        assertThat(browser.notices()).as("nobody has answered yet").contains("未答复");
        page = StepPage.openIn(browser, edition, step);
        for (var each : answers.entrySet()) page.answered(each.getKey(), each.getValue().isEmpty() ? "无不同意见" : "有意见", answeredOn, each.getValue());
        browser.picture(scheme + "-departments");
        page.record(answeredOn, "");
        return this;
    }

    /// Takes in a list of an authority.
    FrontHalf takesIn(String source, Path list) {
        RecordListsPage.openIn(browser).of(source).tryOut(list).takeIn();
        return this;
    }

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
        assertThat(browser.notices()).contains("资格合格，待统一发布");
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
        browser.print(browser.page().getByText("公函样式").first(), scheme + "-letter");
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

    /// The list of the present stage, before the public.
    ListPutUp list() {
        return new ListPutUp(browser, this);
    }

    String name() {
        return name;
    }

    String scheme() {
        return scheme;
    }

    String candidates() {
        browser.open("application/list.xhtml?edition=" + edition);
        return browser.text("find:sheet:list");
    }

    /// What an applicant reads of how its own candidacies stand.
    String outcome() {
        browser.open("application/mine.xhtml");
        browser.page().locator("#rows tr").filter(new FilterOptions().setHasText(name)).locator("[id$='outcome']").click();
        browser.page().waitForURL("**/application/outcome.xhtml*");
        browser.picture(scheme + "-outcome");
        return browser.text("content");
    }

    Page at() {
        return browser.page();
    }
}
