package award.eligibility.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import award.MigratedDatabase;
import award.application.CandidacyId;
import award.eligibility.AttestedMatter;
import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.Examination;
import award.eligibility.ExaminationRow;
import award.eligibility.FoundRecord;
import award.eligibility.Records;
import award.eligibility.model.ExaminationOnFile;
import award.party.PartyId;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.RecordKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ExaminationsTest {

    private static final Regulation BEIJING = ShippedRegulations.newest("beijing");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    private final Examinations examinations = new Examinations();
    private final Screenings screenings = new Screenings();
    private final CreditFiles files = new CreditFiles();

    @BeforeEach
    void use(EntityManager em) {
        examinations.em = em;
        screenings.em = em;
        files.em = em;
    }

    @Test
    void an_examination_can_be_repeated_from_what_was_kept(EntityManager em) {
        var candidacy = CandidacyId.fresh();
        examine(candidacy, dossier("110112"), "2025-05-07T01:00:00Z");
        em.flush();
        em.clear();

        var kept = examinations.latest(candidacy).orElseThrow();
        assertThat(Examination.examine(BEIJING, examinations.dossierOf(kept))).isEqualTo(examinations.findingsOf(kept));
    }

    @Test
    void the_latest_examination_speaks(EntityManager em) {
        var first = CandidacyId.fresh();
        var second = CandidacyId.fresh();
        examine(first, dossier("120100"), "2025-05-07T01:00:00Z");
        examine(first, dossier("110112"), "2025-05-08T01:00:00Z");
        examine(second, dossier("120100"), "2025-05-07T01:00:00Z");
        em.flush();

        assertThat(examinations.latest(List.of(first, second)))
                .extracting(ExaminationRow::candidacy, ExaminationRow::refusals)
                .containsExactlyInAnyOrder(tuple(first.value(), 0), tuple(second.value(), 1));
    }

    @Test
    void a_later_decision_on_a_matter_holds(EntityManager em) {
        var candidacy = CandidacyId.fresh();
        var asked = BEIJING.rules().matter("systemSound").orElseThrow();
        screenings.of(candidacy).decide(asked, new AttestedMatter("systemSound", Attestation.REJECTED, "未见体系文件", DAY));
        screenings.of(candidacy).decide(asked, new AttestedMatter("systemSound", Attestation.ACCEPTED, "补充体系文件，予以认定", DAY.plusDays(3)));
        em.flush();
        em.clear();

        assertThat(screenings.find(candidacy).orElseThrow().attested(false)).isEqualTo(Map.of("systemSound", Attestation.ACCEPTED));
    }

    @Test
    void looking_and_finding_nothing_is_a_result(EntityManager em) {
        var clean = PartyId.fresh();
        var marked = PartyId.fresh();
        files.of(clean).lookUp(DAY, List.of());
        files.of(marked).lookUp(DAY, List.of(new FoundRecord(RecordKind.MAJOR_ACCIDENT, DAY.minusYears(2), "火灾事故", "应急管理局通报")));
        em.flush();
        em.clear();

        assertThat(files.find(clean).orElseThrow().sheet().records()).isEqualTo(new Records.LookedUp(List.of()));
        assertThat(files.find(marked).orElseThrow().sheet().entries()).hasSize(1);
        assertThat(files.find(PartyId.fresh())).isEmpty();
    }

    private void examine(CandidacyId candidacy, Dossier dossier, String at) {
        var findings = Examination.examine(BEIJING, dossier);
        examinations.add(new ExaminationOnFile(candidacy, Instant.parse(at), "secretary",
                new ExaminationOnFile.Law("beijing", BEIJING.version(), BEIJING.hash()), findings, examinations.papers(dossier, findings)));
    }

    private static Dossier dossier(String division) {
        return new Dossier("北京精密机械厂", AwardeeKind.ORGANISATION, Optional.empty(), 7, DAY, Map.of("division", division), Map.of(),
                Records.NOT_LOOKED_UP, List.of(), List.of(), OptionalInt.empty());
    }
}
