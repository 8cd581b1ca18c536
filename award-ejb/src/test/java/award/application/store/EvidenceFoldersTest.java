package award.application.store;

import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.application.ApplicationId;
import award.application.EvidenceDescription;
import award.application.EvidenceRow;
import award.application.EvidenceSecrecy;
import award.application.model.Evidence;
import award.application.model.SecrecyDeclaration;
import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
import award.attachment.FileKind;
import award.attachment.Holder;
import award.attachment.Scan;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class EvidenceFoldersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private final EvidenceFolders folders = new EvidenceFolders();
    private final ApplicationId application = ApplicationId.fresh();

    @Test
    void evidence_keeps_what_was_said_of_it(EntityManager em) {
        folders.em = em;
        var file = file("审计报告.pdf");
        var evidence = new Evidence(application, folders.nextNumber(application), file);
        folders.add(evidence);
        evidence.describe(new EvidenceDescription("2025 年审计报告", List.of("evidence.finance", "item.4.1"), EvidenceSecrecy.TRADE_SECRET, "含成本构成"));
        em.flush();
        em.clear();

        var row = folders.of(file.id()).orElseThrow().row();
        assertThat(row.title()).isEqualTo("2025 年审计报告");
        assertThat(row.proves()).containsExactlyInAnyOrder("evidence.finance", "item.4.1");
        assertThat(row.isSecret()).isTrue();
        assertThat(row.secretReason()).isEqualTo("含成本构成");
        assertThat(folders.nextNumber(application)).isEqualTo(2);
    }

    @Test
    void what_is_a_secret_no_more_has_no_reason_any_more(EntityManager em) {
        folders.em = em;
        var evidence = new Evidence(application, 1, file("a.pdf"));
        evidence.describe(new EvidenceDescription("a", List.of(), EvidenceSecrecy.TRADE_SECRET, "x"));
        evidence.describe(new EvidenceDescription("a", List.of(), EvidenceSecrecy.OPEN, "x"));

        assertThat(evidence.row().secretReason()).isEmpty();
    }

    @Test
    void forty_files_are_read_at_one_asking(EntityManager em) {
        folders.em = em;
        for (int i = 1; i <= 40; i++) {
            var evidence = new Evidence(application, i, file("材料" + i + ".pdf"));
            evidence.describe(new EvidenceDescription("材料" + i, List.of("evidence.tax", "evidence.finance"), EvidenceSecrecy.OPEN, ""));
            folders.add(evidence);
        }
        em.flush();
        em.clear();
        var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var rows = folders.rows(application);

        assertThat(rows).hasSize(40).extracting(EvidenceRow::number).isSorted();
        assertThat(rows).allMatch(row -> row.proves().size() == 2);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void a_declaration_is_made_once_and_can_be_void(EntityManager em) {
        folders.em = em;
        folders.declare(new SecrecyDeclaration(application, NOW, "李"));
        em.flush();
        em.clear();
        assertThat(folders.declaration(application)).get().extracting(found -> found.made().by()).isEqualTo("李");

        folders.withdrawDeclaration(application);
        em.flush();

        assertThat(folders.declaration(application)).isEmpty();
    }

    private AttachmentRow file(String name) {
        return new AttachmentRow(AttachmentId.fresh(), new Holder(application.value(), "application.evidence"), name, FileKind.PDF, 9,
                "a".repeat(64), Scan.NOT_SCANNED, NOW, "li");
    }
}
