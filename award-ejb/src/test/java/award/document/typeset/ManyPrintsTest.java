package award.document.typeset;

import static award.document.typeset.EnclosureFixture.enclosure;
import static award.document.typeset.Prints.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import award.document.Packet;
import award.document.PrintSet;
import award.document.Printed;
import award.document.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many prints and large ones.
class ManyPrintsTest {

    @Test
    void ten_secretaries_print_at_once_and_each_gets_what_one_alone_would_get() throws Exception {
        var report = enclosure("自评报告", EnclosureFixture.report(5));
        var packets = new ArrayList<Packet>();
        for (int at = 1; at <= 10; at++) packets.add(PacketFixture.packet(at, 2).forCopy("第 " + at + " 份", "会后收回").enclose(report));
        var alone = new ArrayList<Printed.Pdf>();
        for (var packet : packets) alone.add(pdf(new Press(Fonts.bundled()), packet));

        var press = new Press(Fonts.bundled());
        try (var secretaries = Executors.newFixedThreadPool(10)) {
            var prints = secretaries.invokeAll(packets.stream().<Callable<Printed.Pdf>>map(packet -> () -> pdf(press, packet)).toList());
            for (int at = 0; at < 10; at++) assertThat(bytes(prints.get(at))).isEqualTo(alone.get(at).bytes());
        }
    }

    @Test
    void a_part_that_was_printed_before_prints_the_same_again() {
        var press = new Press(Fonts.bundled());
        var first = pdf(press, PacketFixture.packet(3, 2));

        assertThat(pdf(press, PacketFixture.packet(3, 2)).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void a_file_of_5000_pages_is_bound(@TempDir Path folder) throws Exception {
        var packet = PacketFixture.packet(1, 1).enclose(enclosure("台账", EnclosureFixture.report(5000)));

        var bound = (Printed.Bound) new Press(Fonts.bundled()).print(packet, PrintSet.WHOLE, folder.resolve("large.pdf"), Progress.UNWATCHED);

        assertThat(bound.pages()).isGreaterThan(5010);
        assertThat(Files.size(bound.file())).isLessThan(20 << 20);
        try (var pdf = Loader.loadPDF(bound.file().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(bound.pages());
        }
    }

    private static byte[] bytes(Future<Printed.Pdf> print) throws Exception {
        return print.get().bytes();
    }
}
