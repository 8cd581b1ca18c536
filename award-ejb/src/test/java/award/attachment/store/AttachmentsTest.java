package award.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.attachment.AttachmentRow;
import award.attachment.FileKind;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.NewUpload;
import award.attachment.Scan;
import award.attachment.model.Attachment;
import award.attachment.model.Upload;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class AttachmentsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final String DIGEST = "a".repeat(64);

    private final Attachments attachments = new Attachments();
    private final Uploads uploads = new Uploads();
    private final Holder holder = new Holder(UUID.randomUUID(), "edition.approval");

    @Test
    void a_list_holds_its_own_files_in_the_order_they_came(EntityManager em) {
        attachments.em = em;
        attachments.add(file(holder, "二.pdf", "b".repeat(64), NOW.plusSeconds(1)));
        attachments.add(file(holder, "一.pdf", DIGEST, NOW));
        attachments.add(file(new Holder(holder.matter(), "edition.step"), "三.pdf", DIGEST, NOW));
        em.clear();

        assertThat(attachments.of(holder)).extracting(AttachmentRow::name).containsExactly("一.pdf", "二.pdf");
        assertThat(attachments.same(holder, DIGEST)).get().extracting(AttachmentRow::storedBy).isEqualTo("li");
        assertThat(attachments.inUse(List.of(DIGEST, "c".repeat(64)))).containsExactly(DIGEST);
    }

    @Test
    void the_same_file_stands_once_in_a_list_even_when_it_comes_twice_at_once(EntityManager em) {
        attachments.em = em;
        attachments.add(file(holder, "一.pdf", DIGEST, NOW));

        assertThatThrownBy(() -> attachments.add(file(holder, "again.pdf", DIGEST, NOW))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void an_upload_is_known_again_by_its_description_and_its_owner(EntityManager em) {
        uploads.em = em;
        var entry = new NewUpload(holder, new FileName("大.pdf"), 200, 7);
        var upload = new Upload(entry, "li", NOW);
        uploads.add(upload);
        em.flush();
        em.clear();

        assertThat(uploads.same(entry, "li")).get().extracting(Upload::id).isEqualTo(upload.id());
        assertThat(uploads.same(entry, "wang")).isEmpty();
        assertThat(uploads.same(new NewUpload(holder, new FileName("大.pdf"), 200, 8), "li")).isEmpty();
        assertThat(uploads.begunBefore(NOW)).isEmpty();
        assertThat(uploads.begunBefore(NOW.plusSeconds(1))).containsExactly(upload.id());
        uploads.remove(upload.id());
        assertThat(uploads.of(holder, "li")).isEmpty();
    }

    private static Attachment file(Holder holder, String name, String digest, Instant at) {
        return new Attachment(holder, new FileName(name), new Attachment.Content(FileKind.PDF, 9, digest, Scan.NOT_SCANNED), at, "li");
    }
}
