package award.document.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import award.container.InContainer;
import award.document.Document;
import award.document.Origin;
import award.document.Packet;
import award.document.Paragraph;
import award.document.Printed;
import award.document.Title;
import award.document.service.PrintingPress;
import award.shared.Message;
import jakarta.inject.Inject;
import java.time.Instant;
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

    @Test
    void a_name_no_font_can_draw_is_answered_with_its_place() {
        var refusal = assertInstanceOf(Printed.Unprintable.class, press.print(PAPER.add(Paragraph.of("欧阳\uD869\uDEA5同志"))));

        assertEquals(Message.message("document.unprintable", "\uD869\uDEA5", "U+2A6A5", "欧阳\uD869\uDEA5同志"), refusal.reason());
    }
}
