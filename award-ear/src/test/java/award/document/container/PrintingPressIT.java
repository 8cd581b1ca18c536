package award.document.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import award.container.InContainer;
import award.document.Document;
import award.document.Enclosure;
import award.document.Origin;
import award.document.Packet;
import award.document.Paragraph;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import award.document.Title;
import award.document.service.PrintingPress;
import award.shared.Message;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintingPressIT extends InContainer {

    private static final Origin ORIGIN = new Origin("评审委员会办公室", Instant.parse("2026-11-21T01:00:00Z"), "1");
    private static final Document PAPER = Document.of("会议议程", ORIGIN).add(new Title("会议议程"), Paragraph.of("听取评审工作情况报告。"));

    @Inject PrintingPress press;

    @Test
    void the_server_prints_a_packet() {
        var pdf = assertInstanceOf(Printed.Pdf.class, press.print(Packet.of(PAPER, "目　　录").add(PAPER)));

        assertEquals(3, pdf.pages());
        assertEquals("%PDF", new String(pdf.bytes(), 0, 4, US_ASCII));
    }

    /// Java's own drawing and the readers of pictures must be there in the server too.
    @Test
    void the_server_binds_a_file_and_redraws_a_page_without_its_font() throws Exception {
        var page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>endobj\n"
                + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length 37>>stream\nBT /F 24 Tf 20 200 Td (Licence) Tj ET\nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n";
        var file = Files.createTempFile("licence", ".pdf");
        Files.writeString(file, page);
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        var packet = Packet.of(PAPER, "目　　录").add(PAPER).enclose(Enclosure.of("营业执照", digest, () -> file));
        var target = Files.createTempFile("packet", ".pdf");

        var bound = assertInstanceOf(Printed.Bound.class, press.print(packet, PrintSet.WHOLE, target, Progress.UNWATCHED));

        assertEquals(4, bound.pages());
        assertEquals(List.of(Message.message("document.note.redrawn", "营业执照", 1L)), bound.notes());
        Files.delete(target);
        Files.delete(file);
    }

    @Test
    void a_name_no_font_can_draw_is_answered_with_its_place() {
        var refusal = assertInstanceOf(Printed.Unprintable.class, press.print(PAPER.add(Paragraph.of("欧阳\uD869\uDEA5同志"))));

        assertEquals(Message.message("document.unprintable", "\uD869\uDEA5", "U+2A6A5", "欧阳\uD869\uDEA5同志"), refusal.reason());
    }
}
