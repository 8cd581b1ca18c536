package award.review.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.Clause;
import award.application.CandidacyId;
import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.service.CandidacyReader;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.RightAsked;
import award.identity.Role;
import award.identity.service.ActingAs;
import award.review.Judgement;
import award.review.NewConductCase;
import award.review.Opinion;
import award.review.Panelist;
import award.review.Restoration;
import award.review.ReviewKind;
import award.review.SheetId;
import award.review.service.ConductDesk;
import award.review.service.ScoreDesk;
import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who broke the discipline of the work takes no further part in it. Nothing of it stays: each test rolls back.
class ConductIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @Inject ConductDesk desk;
    @Inject ScoreDesk scores;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;
    @Inject Event<RightAsked> rights;
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
    @Clause({"beilun/28", "baoshan/29", "hangzhou/6.5"})
    void an_expert_who_lost_the_right_sees_no_sheet_until_it_is_given_back() {
        var sheet = sheet();
        as("expert").call(() -> scores.read(sheet));

        assertTrue(decide("beilun", Worker.EXPERT, "钱专家", "expert", Penalty.LOSES_REVIEW));

        assertThrows(EJBAccessException.class, () -> as("expert").call(() -> scores.read(sheet)));
        var row = as("secretary").call(() -> desk.of("beilun")).getFirst();
        assertEquals("beilun/28", row.clause().toString());
        as("secretary").run(() -> desk.restore(row.id(), row.version(), new Restoration(DAY.plusDays(1), "北仑区市场监管局", "仑市监〔2026〕9号", "复查后撤销处理")));
        as("expert").call(() -> scores.read(sheet));
    }

    @Test
    @Clause("beilun/28")
    void a_panel_with_somebody_who_lost_the_right_settles_nothing() {
        var sheet = sheet();
        decide("beilun", Worker.EXPERT, "孙某某", "", Penalty.LOSES_REVIEW);
        var panel = List.of(new Panelist("周某某", "", true), new Panelist("孙某某", "某某大学", false), new Panelist("吴某某", "", false));

        var findings = as("secretary").call(() -> scores.settle(sheet, scores.read(sheet).version(), new Judgement(panel, Map.of(), Opinion.NONE), DAY));

        assertTrue(findings.refusals().stream().anyMatch(finding -> finding.clause().toString().equals("beilun/28")), findings::toString);
        assertTrue(as("secretary").call(() -> scores.read(sheet)).isOpen());
    }

    @Test
    @Clause("beijing/25")
    void who_recommends_loses_that_right_where_the_regulation_says_so_and_nowhere_else() {
        assertTrue(decide("beijing", Worker.RECOMMENDER, "赵志远", "recommender", Penalty.LOSES_RECOMMENDATION));
        assertFalse(decide("hangzhou", Worker.RECOMMENDER, "赵志远", "recommender", Penalty.LOSES_RECOMMENDATION), "no clause of Hangzhou lets it follow");
        assertFalse(decide("qinhuangdao", Worker.EXPERT, "钱专家", "expert", Penalty.LOSES_REVIEW), "Qinhuangdao leaves it to the law");

        assertTrue(isLost("beijing", DAY));
        assertFalse(isLost("beijing", DAY.minusDays(1)), "the day before the decision");
        assertFalse(isLost("hangzhou", DAY));
    }

    @Test
    void others_record_nothing() {
        assertThrows(EJBAccessException.class, () -> as("expert").call(() -> desk.of("beilun")));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("supervisor", PASSWORD).call(() -> desk.decide(decided("beilun", Worker.EXPERT, "某某", "", Penalty.LOSES_REVIEW))));
        ActingAs.signIn("supervisor", PASSWORD).call(() -> desk.of("beilun"));
    }

    private boolean decide(String scheme, Worker who, String name, String account, Penalty penalty) {
        return as("secretary").call(() -> desk.decide(decided(scheme, who, name, account, penalty)));
    }

    private static NewConductCase decided(String scheme, Worker who, String name, String account, Penalty penalty) {
        return new NewConductCase(scheme, who, name, "", account, Set.of(penalty), DAY, "泄露评审情况", "某监察部门", "某监〔2026〕3号");
    }

    private boolean isLost(String scheme, LocalDate day) {
        var question = new RightAsked(scheme, Role.RECOMMENDER, "recommender", day);
        as("secretary").run(() -> rights.fire(question));
        return question.isLost();
    }

    private SheetId sheet() {
        var candidate = as("secretary").call(() -> candidates.page(CandidacyQuery.all(edition()), CandidacyOrder.NUMBER, true, 0, 1)).getFirst();
        return as("secretary").call(() -> scores.layOut(new CandidacyId(candidate.id()), ReviewKind.DOCUMENT));
    }

    private EditionId edition() {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals("beilun")).flatMap(award -> award.editions().stream())
                .filter(row -> row.year() == 2026).map(EditionRow::edition).findFirst().orElseThrow();
    }

    private static ActingAs as(String account) {
        return ActingAs.signIn(account, PASSWORD);
    }
}
