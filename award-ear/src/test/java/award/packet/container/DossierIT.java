package award.packet.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.committee.MeetingId;
import award.committee.service.CommitteeTable;
import award.container.InContainer;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.packet.FileCheck;
import award.packet.JobSheet;
import award.packet.JobState;
import award.packet.NewPrint;
import award.packet.Ordering;
import award.packet.Output;
import award.packet.PartKind;
import award.packet.service.PacketDesk;
import award.packet.service.PrintDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.SelfAssessment;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Dossiers in a packet: each proof right behind its item, one bad file stopping nobody, a trade secret in the office copy alone.
class DossierIT extends InContainer {

    @Inject PrintDesk press;
    @Inject PacketDesk packets;
    @Inject CommitteeTable table;
    @Inject EditionReader editions;
    @Inject PrintingPress printing;

    @Resource(lookup = "java:jboss/datasources/award") DataSource database;

    private MeetingId meeting;
    private HandedIn handedIn;

    @BeforeEach
    void handIn() throws Exception {
        var edition = secretary(() -> editions.awards().stream().filter(award -> award.regulation().scheme().equals("baoshan"))
                .flatMap(award -> award.editions().stream()).filter(row -> row.year() == 2026).map(EditionRow::edition).findFirst().orElseThrow());
        meeting = new MeetingId(secretary(() -> table.of(edition)).getFirst().id());
        var candidate = secretary(() -> table.read(meeting)).polls().getFirst().votes().getFirst().candidacy();
        var self = self(edition);
        handedIn = HandedIn.by(database, candidate.value())
                .tells(self + ".4.1.2", "高层领导亲自推进卓越绩效模式。").tells(self + ".4.1.3", "战略每年滚动修订一次。")
                .proves(1, "item.4.1.2", "质量方针发布文件", "PDF", "OPEN", pdf("质量方针正文"))
                .proves(2, "item.4.1.2", "核心配方说明", "PDF", "TRADE_SECRET", pdf("配方正文"))
                .proves(3, "item.4.1.2", "会议记录", "DOCX", "OPEN", "no pdf".getBytes());
        var sheet = secretary(() -> packets.read(meeting));
        secretary(() -> {
            packets.arrange(meeting, sheet.version(), sheet.plan().changed(PartKind.DOSSIERS.name(), part -> part.included(true)));
            return null;
        });
    }

    @AfterEach
    void takeBack() throws Exception {
        handedIn.takeBack();
        secretary(() -> {
            packets.forget(meeting, packets.read(meeting).version());
            return null;
        });
    }

    @Test
    void proofs_lie_behind_their_item_and_a_file_that_cannot_be_bound_gives_way_to_a_page() throws Exception {
        var sheet = secretary(() -> packets.read(meeting));
        assertEquals(1, sheet.files().stream().filter(file -> file.state() == FileCheck.State.UNBINDABLE).count());

        var words = words(order(Output.WHOLE));

        assertTrue(!words.contains("核心配方") && words.contains("商业秘密件"), "a secret is called by its number alone");
        int item = words.lastIndexOf("高层领导亲自推进卓越绩效模式");
        assertTrue(item >= 0 && item < words.lastIndexOf("质量方针正文"), "the proof lies behind its item");
        assertTrue(words.lastIndexOf("质量方针正文") < words.lastIndexOf("战略每年滚动修订一次"), "and before the next item");
        assertTrue(words.contains("配方正文") && words.contains("不能装订进本材料"));
    }

    @Test
    void members_copies_hold_no_trade_secret() throws Exception {
        var words = words(order(Output.MEMBERS));

        assertFalse(words.contains("配方正文"));
        assertTrue(words.contains("标注为商业秘密") && words.contains("质量方针正文"));
    }

    private JobSheet order(Output output) {
        var id = secretary(() -> assertInstanceOf(Ordering.Queued.class, press.order(new NewPrint(meeting, output, Optional.empty()))).job());
        var late = Instant.now().plus(Duration.ofMinutes(3));
        var job = secretary(() -> press.read(id));
        while (!job.isOver()) {
            assertTrue(Instant.now().isBefore(late), "not over after three minutes");
            job = secretary(() -> press.read(id));
        }
        var done = job;
        assertEquals(JobState.DONE, job.state(), () -> done.remarks().toString());
        return job;
    }

    private String words(JobSheet job) throws Exception {
        try (var pdf = Loader.loadPDF(secretary(() -> press.fetch(job.id())).orElseThrow().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private byte[] pdf(String text) {
        var paper = Document.of("证明", new Origin("企业", Instant.EPOCH, text)).add(Paragraph.of(text));
        return assertInstanceOf(Printed.Pdf.class, printing.print(paper)).bytes();
    }

    private String self(EditionId edition) {
        var form = secretary(() -> editions.read(edition)).regulation().rules().form(AwardeeKind.ORGANISATION).orElseThrow();
        return form.blocks().stream().filter(SelfAssessment.class::isInstance).map(FormBlock::key).findFirst().orElseThrow();
    }

    private static <T> T secretary(Callable<T> act) {
        return ActingAs.signIn("secretary", "award-2026").call(act);
    }
}
