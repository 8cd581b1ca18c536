package award.document.typeset;

import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ArchiveTest {

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_packet_is_fit_for_the_archive() {
        var pdf = pdf(new Press(Fonts.bundled()), PacketFixture.packet(2, 1).forCopy("第 3 份", "会后收回"));

        assertFitForTheArchive(pdf.bytes());
    }

    static void assertFitForTheArchive(byte[] bytes) {
        validator();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (Exception e) {
            throw new AssertionError("not to be read at all", e);
        }
    }
}
