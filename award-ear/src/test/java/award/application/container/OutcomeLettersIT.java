package award.application.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.Clause;
import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.NewCandidacy;
import award.application.Release;
import award.application.Ruling;
import award.application.model.Candidacy;
import award.application.service.CandidacyDesk;
import award.application.service.DecisionDesk;
import award.application.store.Candidacies;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.identity.service.MyDesk;
import award.notification.LetterRow;
import award.notification.LetterSheet;
import award.notification.LetterState;
import award.notification.Mailbox;
import award.notification.OutboxQuery;
import award.notification.service.OutboxDesk;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import award.shared.Citation;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever does not go on after a release is written to, as the regulation has it. Nothing of it stays: each test rolls back.
class OutcomeLettersIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final String SAME_NAME = "北京同名机械有限公司";
    private static final String ADDRESS = "applicant@example.cn";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int MANY = 1_000;

    @Inject EditionReader editions;
    @Inject Candidacies candidacies;
    @Inject CandidacyDesk desk;
    @Inject DecisionDesk decisions;
    @Inject OutboxDesk outbox;
    @Inject AccountDesk accounts;
    @Inject MyDesk mine;
    @Inject UserTransaction transaction;


    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    @Clause("beijing/18")
    void two_of_one_name_who_are_not_visited_get_a_letter_each_and_are_told_once() {
        var edition = edition("beijing");
        var first = PartyId.fresh();
        var second = PartyId.fresh();
        var both = List.of(candidate(edition, "beijing", first, SAME_NAME, ""), candidate(edition, "beijing", second, SAME_NAME, ""));
        both.forEach(one -> rule(one, CandidacyState.QUALIFIED, "beijing", "17"));
        release(edition);
        assertTrue(drafts(edition, "application.letter.outcome").isEmpty(), "who goes on is not written to");

        both.forEach(one -> rule(one, CandidacyState.NOT_SHORTLISTED, "beijing", "18"));
        release(edition);
        var drafts = drafts(edition, "application.letter.outcome");
        assertEquals(List.of(Mailbox.party(first.id()), Mailbox.party(second.id())).stream().map(Mailbox::toString).sorted().toList(), boxes(drafts));

        as("secretary").run(() -> outbox.edit(drafts.getFirst().id(), drafts.getFirst().version(), "改过的标题", "改过的正文", "京质评办函〔2026〕1号"));
        assertTrue(asSecretary(() -> outbox.regenerate("application.letter.outcome", edition.value())));
        var anew = drafts(edition, "application.letter.outcome");
        assertEquals(boxes(drafts), boxes(anew), "each keeps its reader");
        assertTrue(sheets(anew).stream().allMatch(sheet -> sheet.body().contains("第十八条")), () -> sheets(anew).toString());

        leaveMail(first);
        as("secretary").run(() -> outbox.release(anew));
        assertEquals(2, rows(edition, "application.letter.outcome", LetterState.RELEASED).size());
        assertEquals(List.of(ADDRESS), asSecretary(() -> outbox.mailings(letterTo(anew, first).id())).stream().map(row -> row.address()).toList());
        asSecretary(() -> outbox.regenerate("application.letter.outcome", edition.value()));
        assertTrue(drafts(edition, "application.letter.outcome").isEmpty(), "nobody is told twice");
    }

    @Test
    @Clause("hangzhou/3.2.4")
    void at_hangzhou_a_refusal_is_told_to_those_who_recommended_and_not_to_the_applicant() {
        var edition = edition("hangzhou");
        var party = PartyId.fresh();
        var one = candidate(edition, "hangzhou", party, "杭州某某机械有限公司", "杭州市西湖区人民政府、杭州市经济和信息化局");
        rule(one, CandidacyState.UNQUALIFIED, "hangzhou", "3.1.2");
        assertTrue(drafts(edition, "eligibility.letter.refused").isEmpty(), "a pending decision is told to nobody");

        release(edition);

        var drafts = drafts(edition, "eligibility.letter.refused");
        assertEquals(List.of("recommender:330100-jxj", "recommender:330106"), boxes(drafts));
        assertTrue(sheets(drafts).stream().allMatch(sheet -> sheet.body().contains("由于不符合") && sheet.body().contains("杭州某某机械有限公司")));
    }

    private EditionId edition(String scheme) {
        return asSecretary(() -> editions.awards()).stream().filter(award -> award.regulation().scheme().equals(scheme))
                .flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning).findFirst().orElseThrow().edition();
    }

    private CandidacyId candidate(EditionId edition, String scheme, PartyId party, String name, String recommender) {
        var candidacy = new Candidacy(new NewCandidacy(edition, party, recommender, DAY),
                new Candidacy.Standing(scheme, 1, name, AwardeeKind.ORGANISATION, candidacies.nextNumber(edition)));
        candidacies.add(candidacy);
        return candidacy.id();
    }

    private void rule(CandidacyId candidate, CandidacyState state, String scheme, String clause) {
        as("secretary").run(() -> desk.rule(candidate, state, Ruling.of(new Citation(scheme, clause), DAY, "某办〔2026〕8号", "由于不符合要求")));
    }

    private void release(EditionId edition) {
        assertInstanceOf(Release.Released.class, asSecretary(() -> decisions.release(edition, decisions.preview(edition).seal())));
    }

    private void leaveMail(PartyId party) {
        var account = ActingAs.signIn("system", PASSWORD).call(() -> accounts.page(0, MANY)).stream()
                .filter(row -> row.name().equals("applicant")).findFirst().orElseThrow().id();
        ActingAs.signIn("security", PASSWORD).run(() -> accounts.give(account, new RoleHeld(Role.APPLICANT, Scope.organisation(party.id().toString()))));
        ActingAs.signIn("applicant", PASSWORD).run(() -> mine.leaveMail(ADDRESS));
    }

    private List<LetterRow> drafts(EditionId edition, String kind) {
        return rows(edition, kind, LetterState.DRAFT);
    }

    private List<LetterRow> rows(EditionId edition, String kind, LetterState state) {
        return asSecretary(() -> outbox.page(new OutboxQuery(state, kind, edition.value()), 0, MANY)).stream()
                .filter(row -> row.to().equals(SAME_NAME) || row.to().startsWith("杭州市")).toList();
    }

    private List<LetterSheet> sheets(List<LetterRow> rows) {
        return rows.stream().map(row -> asSecretary(() -> outbox.read(row.id()))).toList();
    }

    private List<String> boxes(List<LetterRow> rows) {
        return sheets(rows).stream().map(sheet -> sheet.to().box().toString()).sorted().toList();
    }

    private LetterSheet letterTo(List<LetterRow> rows, PartyId party) {
        return sheets(rows).stream().filter(sheet -> sheet.to().box().equals(Mailbox.party(party.id()))).findFirst().orElseThrow();
    }

    private <T> T asSecretary(Callable<T> act) {
        return as("secretary").call(act);
    }

    private static ActingAs as(String account) {
        return ActingAs.signIn(account, PASSWORD);
    }
}
