package award.attachment.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.application.ApplicationId;
import award.application.ApplicationTerm;
import award.application.Drafting;
import award.application.EvidenceDescription;
import award.application.EvidenceSecrecy;
import award.application.NewApplication;
import award.application.NewTerm;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationOffice;
import award.application.service.EvidenceDesk;
import award.attachment.Begun;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.NewUpload;
import award.attachment.NoSuchUploadException;
import award.attachment.UploadId;
import award.attachment.UploadPart;
import award.attachment.UploadRow;
import award.attachment.service.AttachmentDesk;
import award.attachment.service.UploadDesk;
import award.audit.TrailQuery;
import award.audit.service.AuditDesk;
import award.container.Appointing;
import award.container.InContainer;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.party.PartyFilter;
import award.party.PartyOrder;
import award.party.service.PartyDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadDeskIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LONG_HENCE = Instant.parse("2100-01-01T00:00:00Z");

    @Inject UploadDesk uploads;
    @Inject AttachmentDesk attachments;
    @Inject EvidenceDesk evidence;
    @Inject ApplicationDesk applications;
    @Inject ApplicationOffice office;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject AccountDesk accounts;
    @Inject AuditDesk audit;

    private ApplicationId application;
    private Holder holder;

    @BeforeEach
    void begin() {
        var edition = as("secretary").call(() -> editions.awards().stream().flatMap(award -> award.editions().stream())
                .filter(EditionRow::isRunning).findFirst().orElseThrow().edition());
        as("secretary").run(() -> office.lay(new NewTerm(edition, new ApplicationTerm(LONG_AGO, LONG_HENCE, 0), "1")));
        var party = as("applicant").call(() -> parties.page(PartyFilter.ALL, PartyOrder.NAME, true, 0, 1).getFirst().id());
        new Appointing(accounts).applicantOf(party);
        application = switch (as("applicant").call(() -> applications.begin(new NewApplication(edition, party)))) {
            case Drafting.Begun begun -> begun.application();
            case Drafting.AlreadyThere there -> there.application();
            case Drafting.Refused refused -> throw new AssertionError(refused.finding().toString());
        };
        holder = new Holder(application.value(), "application.evidence");
    }

    @Test
    void a_file_that_broke_off_goes_on_where_it_stopped_and_becomes_evidence() throws IOException {
        var file = pdf("broken off");
        var half = file.length / 2;
        var first = going("断点.pdf", file);
        assertEquals(half, append(first.id(), 0, file, 0, half).received());

        var again = going("断点.pdf", file);
        assertEquals(first.id(), again.id());
        assertEquals(half, again.received());
        assertEquals(half, append(again.id(), 0, file, 0, half).received(), "a part sent twice is taken once");
        assertInstanceOf(Kept.Refused.class, as("applicant").call(() -> uploads.finish(again.id())));

        append(again.id(), half, file, half, file.length);
        var stored = assertInstanceOf(Kept.Stored.class, as("applicant").call(() -> uploads.finish(again.id())));

        var open = as("applicant").call(() -> attachments.open(stored.row().id()));
        assertEquals(-1L, Files.mismatch(open.content(), Files.write(Files.createTempFile("sent", ".pdf"), file)));
        var sheet = as("applicant").call(() -> evidence.read(application));
        assertTrue(sheet.rows().stream().anyMatch(row -> row.attachment().equals(stored.row().id()) && row.title().equals("断点")));
        assertThrows(Exception.class, () -> as("applicant").call(() -> uploads.read(again.id())));
    }

    @Test
    void a_part_of_somebody_elses_upload_is_refused_and_so_is_a_stranger() {
        var file = pdf("mine");
        var mine = going("我的.pdf", file);

        assertInstanceOf(NoSuchUploadException.class, cause(() -> as("secretary").call(() -> append(mine.id(), 0, file, 0, 9, "secretary"))));
        assertInstanceOf(EJBAccessException.class, cause(() -> as("secretary").call(() -> uploads.begin(described("x.pdf", file)))));
        assertInstanceOf(EJBAccessException.class, cause(() -> as("finance").call(() -> attachments.of(holder))));
        assertTrue(as("secretary").call(() -> attachments.of(holder)).size() >= 0);
    }

    @Test
    void a_slot_that_nobody_owns_is_shut() {
        var nowhere = new Holder(UUID.randomUUID(), "attachment.none");

        assertInstanceOf(EJBAccessException.class, cause(() -> as("secretary").call(() -> attachments.of(nowhere))));
        assertInstanceOf(EJBAccessException.class,
                cause(() -> as("secretary").call(() -> attachments.keep(nowhere, "a.pdf", new ByteArrayInputStream(pdf("a"))))));
    }

    @Test
    void what_is_too_large_or_no_file_of_ours_is_told_before_a_byte_is_sent() {
        var large = new NewUpload(holder, new FileName("大.pdf"), 500L << 20, 1);
        var program = new NewUpload(holder, new FileName("setup.exe"), 9, 1);
        var empty = new NewUpload(holder, new FileName("空.pdf"), 0, 1);

        assertEquals("attachment.refused.tooLarge", refusal(large));
        assertEquals("attachment.refused.kind", refusal(program));
        assertEquals("attachment.refused.empty", refusal(empty));
    }

    @Test
    void the_same_file_again_is_told_and_not_stored_twice() {
        var file = pdf("twice");
        as("applicant").call(() -> attachments.keep(holder, "第一次.pdf", new ByteArrayInputStream(file)));

        var again = as("applicant").call(() -> attachments.keep(holder, "第二次.pdf", new ByteArrayInputStream(file)));

        var refused = assertInstanceOf(Kept.Refused.class, again);
        assertEquals(List.of("第二次.pdf", "第一次.pdf"), refused.reason().args());
    }

    @Test
    void reading_a_trade_secret_is_in_the_trail_and_shut_to_experts_it_was_not_given_to() {
        var kept = assertInstanceOf(Kept.Stored.class,
                as("applicant").call(() -> attachments.keep(holder, "配方.pdf", new ByteArrayInputStream(pdf("secret")))));
        var id = kept.row().id();
        assertEquals("配方.pdf", as("expert").call(() -> attachments.open(id)).row().name());

        var row = as("applicant").call(() -> evidence.read(application)).rows().stream().filter(one -> one.attachment().equals(id)).findFirst().orElseThrow();
        as("applicant").run(() -> evidence.describe(application, row.id(), row.version(),
                new EvidenceDescription("配方", List.of(), EvidenceSecrecy.TRADE_SECRET, "工艺参数")));

        assertInstanceOf(EJBAccessException.class, cause(() -> as("expert").call(() -> attachments.open(id))));
        assertTrue(as("expert").call(() -> evidence.read(application)).rows().stream().noneMatch(one -> one.attachment().equals(id)));
        as("secretary").call(() -> attachments.open(id));
        var trail = as("auditor").call(() -> audit.page(new TrailQuery("secretary", "application " + application), 0, 5));
        assertTrue(trail.stream().anyMatch(entry -> entry.act().key().equals("application.evidence.act.read")));
    }

    private UploadRow going(String name, byte[] file) {
        return assertInstanceOf(Begun.Going.class, as("applicant").call(() -> uploads.begin(described(name, file)))).upload();
    }

    private NewUpload described(String name, byte[] file) {
        return new NewUpload(holder, new FileName(name), file.length, 1);
    }

    private String refusal(NewUpload entry) {
        return assertInstanceOf(Begun.Refused.class, as("applicant").call(() -> uploads.begin(entry))).reason().key();
    }

    private UploadRow append(UploadId id, long offset, byte[] file, int from, int to) {
        return append(id, offset, file, from, to, "applicant");
    }

    private UploadRow append(UploadId id, long offset, byte[] file, int from, int to, String who) {
        var checksum = new CRC32();
        checksum.update(file, from, to - from);
        var part = new UploadPart(offset, to - from, checksum.getValue());
        return as(who).call(() -> uploads.append(id, part, new ByteArrayInputStream(file, from, to - from)));
    }

    /// What a desk refused with, out of the container's wrapping.
    private static Throwable cause(Runnable act) {
        var thrown = assertThrows(Exception.class, act::run);
        return thrown.getClass() == EJBException.class && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /// The smallest PDF with a page and something of its own in it.
    private static byte[] pdf(String mark) {
        var body = """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
                """.formatted() + "%" + mark + UUID.randomUUID() + "\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n").getBytes(UTF_8);
    }

    private static ActingAs as(String account) {
        return ActingAs.signIn(account, PASSWORD);
    }
}
