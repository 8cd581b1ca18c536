package award.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import award.MigratedDatabase;
import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.NewCandidacy;
import award.application.PendingRow;
import award.application.ReleaseRow;
import award.application.Retraction;
import award.application.Ruling;
import award.application.model.Candidacy;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class CandidaciesTest {

    private static final EditionId SEVENTH = EditionId.fresh();
    private static final PartyId FACTORY = PartyId.fresh();
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final Instant RELEASED = Instant.parse("2025-05-08T01:00:00Z");

    private final Candidacies candidacies = new Candidacies();
    private final CandidacyRows rows = new CandidacyRows();

    @BeforeEach
    void use(EntityManager em) {
        candidacies.em = em;
        rows.em = em;
    }

    @Test
    void a_candidacy_comes_back_with_its_facts_and_decisions(EntityManager em) {
        var candidacy = enter(SEVENTH, 7, FACTORY, "北京精密机械厂");
        candidacy.declare(Map.of("division", "110112"));
        come(candidacy, CandidacyState.QUALIFIED, new Ruling("beijing/17", DAY, "京质评办〔2025〕3号", "条件均符合", DecidingBody.OFFICE));
        em.flush();
        em.clear();

        var sheet = candidacies.of(SEVENTH, FACTORY).orElseThrow().sheet();
        assertThat(sheet.facts()).containsEntry("division", "110112");
        assertThat(sheet.decisions()).hasSize(1).first().satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(CandidacyState.QUALIFIED);
            assertThat(decision.ruling().citation().clause()).isEqualTo("17");
        });
    }

    @Test
    void candidates_are_counted_filtered_and_paged_by_the_database(EntityManager em) {
        come(enter(SEVENTH, 7, FACTORY, "甲厂"), CandidacyState.QUALIFIED, ruling());
        enter(SEVENTH, 7, PartyId.fresh(), "乙公司");
        enter(SEVENTH, 7, PartyId.fresh(), "丙公司");
        enter(EditionId.fresh(), 6, PartyId.fresh(), "丁公司");
        em.flush();

        assertThat(rows.count(CandidacyQuery.all(SEVENTH))).isEqualTo(3);
        assertThat(names(CandidacyQuery.in(SEVENTH, CandidacyState.QUALIFIED))).containsExactly("甲厂");
        assertThat(names(new CandidacyQuery(SEVENTH, Set.of(), "公司"))).containsExactly("乙公司", "丙公司");
        assertThat(rows.page(CandidacyQuery.all(SEVENTH), CandidacyOrder.NUMBER, false, 1, 1))
                .extracting(CandidacyRow::name).containsExactly("乙公司");
    }

    @Test
    void what_is_pending_is_previewed_and_what_was_released_is_counted(EntityManager em) {
        var factory = enter(SEVENTH, 7, FACTORY, "甲厂");
        var company = enter(SEVENTH, 7, PartyId.fresh(), "乙公司");
        enter(SEVENTH, 7, PartyId.fresh(), "丙公司");
        factory.decide(CandidacyState.QUALIFIED, ruling());
        company.decide(CandidacyState.UNQUALIFIED, ruling());
        em.flush();
        em.clear();

        assertThat(rows.pending(SEVENTH)).extracting(PendingRow::name, PendingRow::before, PendingRow::state).containsExactly(
                tuple("甲厂", CandidacyState.REGISTERED, CandidacyState.QUALIFIED), tuple("乙公司", CandidacyState.REGISTERED, CandidacyState.UNQUALIFIED));
        assertThat(candidacies.countPending(SEVENTH)).isEqualTo(2);
        assertThat(candidacies.countUndecided(SEVENTH)).isEqualTo(1);
        assertThat(rows.count(CandidacyQuery.in(SEVENTH, CandidacyState.QUALIFIED))).isZero();

        candidacies.pending(SEVENTH).forEach(candidacy -> candidacy.release(RELEASED));
        em.flush();
        em.clear();
        candidacies.find(company.id()).orElseThrow().retract(new Retraction(DecidingBody.OFFICE, DAY, "京质评办〔2025〕9号", "复核后符合"));
        em.flush();
        em.clear();

        assertThat(rows.pending(SEVENTH)).isEmpty();
        assertThat(rows.releases(SEVENTH)).containsExactly(
                new ReleaseRow(RELEASED, CandidacyState.QUALIFIED, 1, 0), new ReleaseRow(RELEASED, CandidacyState.UNQUALIFIED, 1, 1));
        assertThat(candidacies.find(company.id()).orElseThrow().sheet().decisions()).singleElement().satisfies(decision ->
                assertThat(decision.takenBackBy()).map(Retraction::document).contains("京质评办〔2025〕9号"));
    }

    @Test
    void numbers_go_on_within_an_edition(EntityManager em) {
        assertThat(candidacies.nextNumber(SEVENTH)).isEqualTo(1);
        enter(SEVENTH, 7, FACTORY, "甲厂");
        em.flush();

        assertThat(candidacies.nextNumber(SEVENTH)).isEqualTo(2);
    }

    @Test
    void the_last_edition_without_an_award_is_remembered(EntityManager em) {
        enter(EditionId.fresh(), 5, FACTORY, "甲厂");
        win(enter(EditionId.fresh(), 6, FACTORY, "甲厂"));
        em.flush();

        assertThat(candidacies.lastUnawarded(List.of(FACTORY), "beijing", 7)).hasValue(5);
        assertThat(candidacies.lastUnawarded(List.of(FACTORY), "beijing", 5)).isEmpty();
        assertThat(candidacies.lastUnawarded(List.of(FACTORY), "beilun", 7)).isEmpty();
    }

    @Test
    void who_saves_over_somebody_elses_change_is_told(EntityManager em) {
        var candidacy = enter(SEVENTH, 7, FACTORY, "甲厂");
        em.flush();
        var seen = candidacy.version();
        candidacy.declare(Map.of("division", "110112"));
        em.flush();

        assertThatThrownBy(() -> candidacies.find(candidacy.id(), seen)).isInstanceOf(OptimisticLockException.class);
    }

    private static void win(Candidacy candidacy) {
        for (var state : List.of(CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED, CandidacyState.PROPOSED, CandidacyState.AWARDED)) {
            come(candidacy, state, ruling());
        }
    }

    private static void come(Candidacy candidacy, CandidacyState state, Ruling ruling) {
        candidacy.decide(state, ruling);
        candidacy.release(RELEASED);
    }

    private static Ruling ruling() {
        return new Ruling("beijing/21", DAY, "", "", DecidingBody.OFFICE);
    }

    private Candidacy enter(EditionId edition, int number, PartyId party, String name) {
        var candidacy = new Candidacy(new NewCandidacy(edition, party, "", DAY),
                new Candidacy.Standing("beijing", number, name, AwardeeKind.ORGANISATION, candidacies.nextNumber(edition)));
        candidacies.add(candidacy);
        return candidacy;
    }

    private List<String> names(CandidacyQuery query) {
        return rows.all(query).stream().map(CandidacyRow::name).toList();
    }
}
