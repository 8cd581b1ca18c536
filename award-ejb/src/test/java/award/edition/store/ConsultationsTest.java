package award.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.edition.BodyReply;
import award.edition.ConsultationSheet;
import award.edition.EditionId;
import award.edition.NewConsultation;
import award.edition.NewEdition;
import award.edition.Programme;
import award.edition.Reply;
import award.edition.model.ApprovedProgramme;
import award.edition.model.Consultation;
import award.edition.model.Edition;
import award.scheme.ShippedRegulations;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ConsultationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Consultations consultations = new Consultations();
    private final Programmes programmes = new Programmes();

    @BeforeEach
    void use(EntityManager em) {
        consultations.em = em;
        programmes.em = em;
    }

    @Test
    void a_consultation_waits_for_every_body_it_asked(EntityManager em) {
        var edition = edition(em);
        var consultation = new Consultation(new NewConsultation(edition, "consultation", DAY, DAY.plusDays(7), "函〔2025〕1号", List.of("甲局", "乙局")));
        consultations.add(consultation);
        em.flush();
        em.clear();

        assertThat(consultations.awaiting(DAY, DAY.plusDays(7))).extracting(Consultation::id).containsExactly(consultation.id());
        assertThat(consultations.awaiting(DAY.plusDays(8), DAY.plusDays(20))).isEmpty();

        var seen = only(edition);
        var found = consultations.find(seen.id(), seen.version()).orElseThrow();
        found.reply(new BodyReply("甲局", Reply.AGREED, DAY.plusDays(2), ""));
        found.reply(new BodyReply("乙局", Reply.COMMENTED, DAY.plusDays(3), "建议核实环保记录"));
        em.flush();
        em.clear();

        assertThat(only(edition).isComplete()).isTrue();
        assertThat(only(edition).replies()).extracting(BodyReply::words).containsExactly("", "建议核实环保记录");
        assertThat(consultations.awaiting(DAY, DAY.plusDays(7))).isEmpty();
    }

    @Test
    void an_approval_holds_for_its_year_until_it_is_struck(EntityManager em) {
        var approval = new ApprovedProgramme(new Programme("hangzhou", 2026, "某审批机关", "某〔2026〕1号", DAY));
        programmes.add(approval);
        em.flush();

        assertThat(programmes.of("hangzhou", 2026)).map(Programme::document).contains("某〔2026〕1号");
        assertThat(programmes.of("hangzhou", 2027)).isEmpty();

        approval.strike("登记有误");
        em.flush();

        assertThat(programmes.of("hangzhou", 2026)).isEmpty();
        assertThat(programmes.of("hangzhou")).hasSize(1);
    }

    private ConsultationSheet only(EditionId edition) {
        return consultations.of(edition, "consultation").getFirst();
    }

    private static EditionId edition(EntityManager em) {
        var edition = Edition.open(new NewEdition("beijing", 7, 2025, "第七届", DAY, Optional.empty()), ShippedRegulations.newest("beijing"), "2025.1");
        em.persist(edition);
        return edition.id();
    }
}
