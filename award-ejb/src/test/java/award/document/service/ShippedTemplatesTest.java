package award.document.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import award.document.Origin;
import award.document.Printed;
import award.document.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every template that ships with the product, whoever composes it.
class ShippedTemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/award");
    private static final Origin ORIGIN = new Origin("评审办公室", Instant.parse("2026-11-29T00:00:00Z"), "sample");

    private static PrintingPress press;

    @BeforeAll
    static void open() {
        press = new PrintingPress();
        press.open();
    }

    @Test
    void there_are_some() throws IOException {
        assertThat(keys()).contains("edition/call", "publicity/notice");
    }

    @TestFactory
    Stream<DynamicTest> each_is_sound_and_prints_with_its_samples() throws IOException {
        return keys().stream().map(key -> dynamicTest(key, () -> {
            var template = Templates.shipped(key);

            assertThat(template.faults()).isEmpty();
            assertThat(press.print(template.fill(template.kind().samples(), ORIGIN))).isInstanceOf(Printed.Pdf.class);
            keep(key, template);
        }));
    }

    /// For the eyes: `-Daward.samples=<folder>`.
    private static void keep(String key, Template template) throws IOException {
        var folder = System.getProperty("award.samples");
        if (folder != null && press.print(template.fill(template.kind().samples(), ORIGIN)) instanceof Printed.Pdf pdf) {
            Files.write(Path.of(folder, key.replace('/', '.') + ".pdf"), pdf.bytes());
        }
    }

    private static List<String> keys() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && file.getParent().endsWith("template"))
                    .map(file -> RESOURCES.relativize(file).getName(0) + "/" + file.getFileName().toString().replace(".yaml", "")).sorted().toList();
        }
    }
}
