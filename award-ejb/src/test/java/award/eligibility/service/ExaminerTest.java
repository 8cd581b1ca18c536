package award.eligibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.MigratedDatabase;
import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.NewCandidacy;
import award.application.model.Candidacy;
import award.application.store.ApplicationStores;
import award.edition.EditionId;
import award.eligibility.AttestedMatter;
import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.model.RecordBatch;
import award.eligibility.record.BatchWay;
import award.eligibility.record.Category;
import award.eligibility.record.FactDecision;
import award.eligibility.record.Holds;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.MatchState;
import award.eligibility.record.NewBatch;
import award.eligibility.store.EligibilityStores;
import award.party.Industry;
import award.party.OrganisationFacts;
import award.party.PartyId;
import award.party.PartyName;
import award.party.Scale;
import award.party.SizeClass;
import award.party.model.Organisation;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.RecordKind;
import award.shared.Answer;
import award.shared.Findings.Verdict;
import award.shared.Message;
import award.shared.Yuan;
import award.shared.service.KeptActs;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ExaminerTest {

    private static final Regulation HANGZHOU = ShippedRegulations.newest("hangzhou");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String GRADE = "亩均效益评价结果";

    private final EditionId edition = EditionId.fresh();
    private final KeptActs acts = new KeptActs();
    private EntityManager em;
    private EligibilityDesks desks;
    private EligibilityStores stores;
    private ApplicationStores candidacies;
    private int numbers;

    @BeforeEach
    void desks(EntityManager em) {
        this.em = em;
        desks = EligibilityDesks.on(em, CLOCK, acts);
        stores = EligibilityStores.on(em);
        candidacies = ApplicationStores.on(em);
    }

    @Test
    void a_chunk_costs_the_same_number_of_statements_however_many_candidates_it_holds() {
        var hundred = statements(enter(100));
        var twoHundred = statements(enter(200));

        assertThat(twoHundred).isEqualTo(hundred).isLessThan(20);
    }

    @Test
    void a_thousand_candidates_are_examined_well_under_a_minute() {
        var all = enter(1000);
        examine(all.subList(0, 100));
        var begun = System.nanoTime();
        for (int first = 0; first < all.size(); first += EditionExamination.CHUNK) {
            examine(all.subList(first, first + EditionExamination.CHUNK));
        }
        var millis = (System.nanoTime() - begun) / 1_000_000;
        System.getLogger(ExaminerTest.class.getName()).log(System.Logger.Level.WARNING, "1000 candidates examined in {0} ms", millis);

        assertThat(millis).isLessThan(30_000);
    }

    @Test
    void forty_pieces_of_evidence_for_each_are_not_felt() {
        var hundred = enter(100);
        statements(hundred); // what is done once only
        var without = statements(hundred);
        em.createNativeQuery("""
                insert into evidence (id, application, attachment, number, title, file_name, bytes, secrecy, secret_reason, added_at, added_by, version)
                select gen_random_uuid(), c.id, gen_random_uuid(), i, '证明', '证明.pdf', 100, 'OPEN', '', now(), 'applicant', 0
                from candidacy c cross join generate_series(1, 40) i
                where c.edition = :edition
                """).setParameter("edition", edition.value()).executeUpdate();
        var read = evidenceRead();

        assertThat(statements(hundred)).isEqualTo(without);
        assertThat(evidenceRead()).isEqualTo(read);
    }

    private long evidenceRead() {
        return (Long) em.createNativeQuery("""
                select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint from pg_stat_xact_user_tables where relname like 'evidence%'
                """, Long.class).getSingleResult();
    }

    @Test
    void what_a_list_tells_is_taken_where_nothing_was_declared_and_asked_about_where_it_differs() {
        var silent = enter(Map.of());
        var differing = enter(Map.of("landGrade", "A"));
        listed(Set.of(), label(silent, "A"), label(differing, "B"));

        var outcomes = examine(List.of(silent.id(), differing.id()));

        assertThat(outcomes.get(silent.id()).weighed().dossier().facts()).containsEntry("landGrade", "A");
        assertThat(outcomes.get(differing.id()).weighed().weighing().differences()).singleElement().satisfies(difference ->
                assertThat(difference.official()).isEqualTo("B"));
        assertThat(outcomes.get(differing.id()).weighed().dossier().facts()).doesNotContainKey("landGrade");

        stores.screenings().of(differing.id()).decide("亩均", new FactDecision("landGrade", "A", "B", Holds.OFFICIAL, "以公布的为准", "checker", DAY));
        assertThat(examine(List.of(differing.id())).get(differing.id()).weighed().dossier().facts()).containsEntry("landGrade", "B");
    }

    @Test
    @Clause("hangzhou/3.2.4")
    void who_is_not_on_lists_of_everybody_is_clean_of_what_they_tell_and_of_nothing_else() {
        var candidate = enter(Map.of());
        listed(Set.of(RecordKind.MAJOR_ACCIDENT.name(), RecordKind.ENVIRONMENTAL_EVENT.name()));

        assertThat(questions(candidate)).contains("eligibility.recordsMissing");
        listed(Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.toSet()));
        assertThat(questions(candidate)).doesNotContain("eligibility.recordsMissing", "eligibility.recordsNotLookedUp");
    }

    @Test
    @Clause("hangzhou/3.2.4")
    void a_look_that_is_too_old_calls_nobody_clean() {
        var candidate = enter(Map.of());
        stores.credit().of(candidate.sheet().party()).lookUp(LocalDate.of(2026, 2, 18), List.of());
        assertThat(questions(candidate)).contains("eligibility.recordsStale");

        stores.credit().of(candidate.sheet().party()).lookUp(LocalDate.of(2026, 2, 19), List.of());
        assertThat(questions(candidate)).doesNotContain("eligibility.recordsStale", "eligibility.recordsNotLookedUp");
    }

    @Test
    @Clause("hangzhou/3.2.4")
    void while_a_namesake_on_a_list_is_undecided_nobody_is_clean() {
        var candidate = enter(Map.of());
        var all = Arrays.stream(RecordKind.values()).map(Enum::name).collect(Collectors.toSet());
        listed(all, new ListedRecord(2, null, candidate.name(), new Category.Bad(RecordKind.MAJOR_COMPLAINT), DAY.minusYears(1), "", null, null, null, ""));

        assertThat(questions(candidate)).contains("eligibility.recordsMissing");
    }

    @Test
    void a_decision_counts_when_a_second_person_confirmed_it_where_the_office_asks_for_two() {
        var candidate = enter(Map.of());
        var matter = HANGZHOU.rules().matter("creditGood").orElseThrow();
        stores.practices().of(edition).set(true);
        stores.screenings().of(candidate.id()).decide(matter, new AttestedMatter("creditGood", Attestation.ACCEPTED, "信用报告", DAY).by("first"));
        assertThat(dossier(candidate).attested()).isEmpty();

        stores.screenings().of(candidate.id()).confirm(matter, "first", DAY);
        assertThat(dossier(candidate).attested()).isEmpty();
        stores.screenings().of(candidate.id()).confirm(matter, "second", DAY);
        assertThat(dossier(candidate).attested()).containsEntry("creditGood", Attestation.ACCEPTED);
    }

    @Test
    void lists_of_candidates_filter_by_what_the_examination_came_to() {
        var candidate = enter(Map.of());
        examine(List.of(candidate.id()));
        em.flush();

        var medium = new CandidacyQuery(edition, Set.of(), "", Verdict.ASK, SizeClass.MEDIUM, "");
        assertThat(candidacies.rows().all(medium)).extracting(CandidacyRow::name).containsExactly(candidate.name());
        assertThat(candidacies.rows().all(new CandidacyQuery(edition, Set.of(), "", Verdict.PASS, null, ""))).isEmpty();
        assertThat(candidacies.rows().count(new CandidacyQuery(edition, Set.of(), "", null, SizeClass.LARGE, ""))).isZero();
    }

    private Dossier dossier(Candidacy candidate) {
        return examine(List.of(candidate.id())).get(candidate.id()).weighed().dossier();
    }

    private List<String> questions(Candidacy candidate) {
        return examine(List.of(candidate.id())).get(candidate.id()).findings().questions().stream()
                .map(finding -> ((Answer.Open) finding.answer()).question()).map(Message::key).toList();
    }

    private Map<CandidacyId, Examiner.Outcome> examine(List<CandidacyId> ids) {
        em.flush();
        em.clear();
        var outcomes = desks.examiner().examine(edition, ids, HANGZHOU, "secretary");
        em.flush();
        return outcomes;
    }

    private long statements(List<CandidacyId> ids) {
        em.flush();
        em.clear();
        Statistics statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        examine(ids);
        long prepared = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return prepared;
    }

    private List<CandidacyId> enter(int count) {
        var ids = new ArrayList<CandidacyId>();
        for (int i = 0; i < count; i++) {
            var candidate = enter(Map.of("division", "330106", "operatingSince", "2010-01-01", "landGrade", "A", "industry", "C", "aboveScale", "true"));
            stores.credit().of(candidate.sheet().party()).lookUp(DAY, List.of());
            ids.add(candidate.id());
        }
        return ids;
    }

    private Candidacy enter(Map<String, String> facts) {
        var name = "杭州第" + ++numbers + "机械有限公司";
        var party = PartyId.fresh();
        em.persist(new Organisation(party, PartyName.current(name, null),
                new OrganisationFacts(null, null, "330106", Industry.MANUFACTURING, LocalDate.of(2010, 1, 1), new Scale(400, Yuan.wan(5000), null))));
        var candidacy = new Candidacy(new NewCandidacy(edition, party, "区质强办", DAY),
                new Candidacy.Standing("hangzhou", 2, name, AwardeeKind.ORGANISATION, numbers));
        candidacy.declare(facts);
        em.persist(candidacy);
        return candidacy;
    }

    private static ListedRecord label(Candidacy candidate, String grade) {
        return new ListedRecord(candidate.sheet().number() + 1, null, candidate.name(), new Category.Label(GRADE), null, "", 2025, null, null, grade);
    }

    /// A list from a file in which the names are known to mean the candidates that bear them, labels alone.
    private void listed(Set<String> covers, ListedRecord... records) {
        em.flush();
        var batch = new RecordBatch(new NewBatch("名单" + covers.size(), DAY, Optional.empty(), covers, "名单.csv"), BatchWay.FILE,
                new RecordBatch.Taking("0".repeat(64), CLOCK.instant(), "secretary"));
        stores.batches().add(batch);
        desks.matcher().keep(batch.id(), List.of(records));
        stores.matches().page(MatchState.OPEN, 0, 10).stream()
                .filter(match -> records[0].category() instanceof Category.Label)
                .forEach(match -> stores.lines().bearingName(match.nameKey(), null, match.party()));
    }
}
