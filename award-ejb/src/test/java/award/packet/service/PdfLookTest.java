package award.packet.service;

import static org.assertj.core.api.Assertions.assertThat;

import award.packet.FileCheck.State;
import award.packet.store.FileRecords.Found;
import award.shared.Message;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLookTest {

    @TempDir Path folder;

    @Test
    void an_ordinary_file_is_counted_and_nothing_is_said_of_it() throws IOException {
        assertThat(look(pdf -> pdf.addPage(new PDPage(PDRectangle.A4)))).isEqualTo(new Found(State.BINDABLE, 1, List.of()));
    }

    @Test
    void pages_that_are_turned_lie_or_are_large_are_counted() throws IOException {
        var found = look(pdf -> {
            var turned = new PDPage(PDRectangle.A4);
            turned.setRotation(90);
            pdf.addPage(turned);
            pdf.addPage(new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())));
            pdf.addPage(new PDPage(PDRectangle.A3));
        });

        assertThat(found.pages()).isEqualTo(3);
        assertThat(found.remarks()).containsExactly(Message.message("packet.file.rotated", 1), Message.message("packet.file.lying", 2),
                Message.message("packet.file.large", 1));
    }

    @Test
    void fonts_that_are_only_named_are_told() throws IOException {
        var found = look(pdf -> write(pdf, text -> {
            text.beginText();
            text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            text.showText("Licence");
            text.endText();
        }));

        assertThat(found.remarks()).containsExactly(Message.message("packet.file.fonts", 1));
    }

    @Test
    void a_scan_of_six_hundred_dots_is_told_and_one_of_three_hundred_is_not() throws IOException {
        assertThat(look(pdf -> scan(pdf, 600)).remarks()).containsExactly(Message.message("packet.file.fine", 600));
        assertThat(look(pdf -> scan(pdf, 300)).remarks()).isEmpty();
    }

    @Test
    void a_file_that_may_not_be_changed_can_be_bound_and_says_so() throws IOException {
        var found = look(pdf -> {
            pdf.addPage(new PDPage(PDRectangle.A4));
            try {
                pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });

        assertThat(found.state()).isEqualTo(State.BINDABLE);
        assertThat(found.remarks()).contains(Message.message("packet.file.protected"));
    }

    @Test
    void a_very_long_file_is_told() throws IOException {
        var found = look(pdf -> {
            for (int page = 0; page < 500; page++) pdf.addPage(new PDPage(PDRectangle.A4));
        });

        assertThat(found.remarks()).containsExactly(Message.message("packet.file.long", 500));
    }

    private static void scan(PDDocument pdf, int dots) {
        var inches = PDRectangle.A4.getWidth() / 72;
        var picture = new BufferedImage(Math.round(inches * dots), Math.round(inches * dots), BufferedImage.TYPE_BYTE_BINARY);
        write(pdf, page -> page.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 100, 100));
    }

    @FunctionalInterface
    private interface Writing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static void write(PDDocument pdf, Writing writing) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            writing.on(content);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Found look(Consumer<PDDocument> content) throws IOException {
        var file = folder.resolve("evidence.pdf");
        try (var pdf = new PDDocument()) {
            content.accept(pdf);
            pdf.save(file.toFile());
        }
        return PdfLook.into(file);
    }
}
