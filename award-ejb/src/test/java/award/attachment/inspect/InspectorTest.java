package award.attachment.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import award.attachment.FileKind;
import award.attachment.FileName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {

    private static final Limits SMALL = new Limits(20 << 20, 200, 100, 3, 30_000, 300_000_000, 100_000);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void what_is_what_its_name_says_is_taken(String name, FileKind kind, byte[] content) throws IOException {
        assertThat(inspect(name, content)).isEqualTo(new Inspection.Sound(kind));
    }

    static Stream<Arguments> what_is_what_its_name_says_is_taken() {
        return Stream.of(
                arguments("营业执照.pdf", FileKind.PDF, Handed.pdf()),
                arguments("营业执照.PDF", FileKind.PDF, Handed.pdf()),
                arguments("only to be read.pdf", FileKind.PDF, Handed.pdfUnderPassword("owner", "")),
                arguments("seal.png", FileKind.PNG, Handed.picture("png", 20, 20)),
                arguments("site.jpg", FileKind.JPEG, Handed.picture("jpeg", 20, 20)),
                arguments("site.jpeg", FileKind.JPEG, Handed.picture("jpeg", 20, 20)),
                arguments("scan.tif", FileKind.TIFF, Handed.picture("tiff", 20, 20)),
                arguments("report.docx", FileKind.DOCX, Handed.docx(Map.of())),
                arguments("figures.xlsx", FileKind.XLSX, Handed.xlsx(Map.of())),
                arguments("report with a table inside.docx", FileKind.DOCX, Handed.docx(Map.of("word/embeddings/table.xlsx", Handed.xlsx(Map.of())))),
                arguments("report with a formula.docx", FileKind.DOCX,
                        Handed.docx(Map.of("word/embeddings/oleObject1.bin", Handed.compoundFile("Equation Native")))),
                arguments("approval.ofd", FileKind.OFD, Handed.archive(Map.of("OFD.xml", "<OFD/>".getBytes(UTF_8)))),
                arguments("report.doc", FileKind.DOC, Handed.compoundFile("Root Entry", "WordDocument", "1Table")),
                arguments("report.wps", FileKind.DOC, Handed.compoundFile("Root Entry", "WordDocument", "1Table")),
                arguments("figures.xls", FileKind.XLS, Handed.compoundFile("Root Entry", "Workbook")),
                arguments("talk.ppt", FileKind.PPT, Handed.compoundFile("Root Entry", "PowerPoint Document")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void what_is_not_is_refused_with_its_reason(String name, String reason, byte[] content) throws IOException {
        assertThat(inspect(name, content)).isInstanceOfSatisfying(Inspection.Refused.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("attachment.refused." + reason);
            assertThat(refused.reason().args().getFirst()).isEqualTo(name);
        });
    }

    static Stream<Arguments> what_is_not_is_refused_with_its_reason() {
        return Stream.of(
                arguments("nothing.pdf", "empty", new byte[0]),
                arguments("setup.exe", "kind", Handed.program()),
                arguments("no extension", "kind", Handed.pdf()),
                arguments("page.html", "kind", "<html/>".getBytes(UTF_8)),
                arguments("renamed program.pdf", "disguised", Handed.program()),
                arguments("renamed program.docx", "disguised", Handed.program()),
                arguments("renamed picture.pdf", "disguised", Handed.picture("png", 2, 2)),
                arguments("renamed text.xlsx", "disguised", Handed.docx(Map.of())),
                arguments("any archive.docx", "disguised", Handed.archive(Map.of("readme.txt", new byte[1]))),
                arguments("renamed table.doc", "disguised", Handed.compoundFile("Workbook")),
                arguments("junk before.pdf", "disguised", (" " + new String(Handed.pdf(), ISO_8859_1)).getBytes(ISO_8859_1)),
                arguments("cut off.pdf", "truncated", Handed.firstHalf(Handed.pdf())),
                arguments("cut off.png", "truncated", Handed.firstHalf(Handed.picture("png", 200, 200))),
                arguments("cut off.jpg", "truncated", Handed.firstHalf(Handed.picture("jpeg", 400, 400))),
                arguments("cut off.docx", "damaged", Handed.firstHalf(Handed.docx(Map.of()))),
                arguments("no page.pdf", "damaged", Handed.pdf(document -> document.removePage(0))),
                arguments("script.pdf", "script", Handed.pdfThatDoes("JavaScript")),
                arguments("launch.pdf", "script", Handed.pdfThatDoes("Launch")),
                arguments("password.pdf", "password", Handed.pdfUnderPassword("owner", "reader")),
                arguments("macros.xlsx", "macros", Handed.xlsx(Map.of("xl/vbaProject.bin", new byte[9]))),
                arguments("old macros.xlsx", "macros", Handed.xlsx(Map.of("xl/macrosheets/sheet1.xml", new byte[9]))),
                arguments("control.docx", "macros", Handed.docx(Map.of("word/activeX/activeX1.xml", new byte[9]))),
                arguments("macros inside.docx", "macros",
                        Handed.docx(Map.of("word/embeddings/table.xlsm", Handed.xlsx(Map.of("xl/vbaProject.bin", new byte[9]))))),
                arguments("macros.doc", "macros", Handed.compoundFile("WordDocument", "Macros", "VBA")),
                arguments("password.docx", "password", Handed.compoundFile("EncryptionInfo", "EncryptedPackage")),
                arguments("program inside.docx", "foreign",
                        Handed.docx(Map.of("word/embeddings/oleObject1.bin", Handed.compoundFile("\u0001Ole10Native")))),
                arguments("program beside.xlsx", "foreign", Handed.xlsx(Map.of("xl/setup.exe", Handed.program()))),
                arguments("template from elsewhere.docx", "remote", Handed.docx(Map.of("word/_rels/settings.xml.rels", """
                        <Relationships><Relationship Type="http://x/attachedTemplate" Target="http://10.0.0.9/t.dotm" TargetMode="External"/></Relationships>"""
                        .getBytes(UTF_8)))),
                arguments("huge.png", "dimensions", Handed.pictureSaying(60_000, 60_000)),
                arguments("wide.png", "dimensions", Handed.pictureSaying(31_000, 10)),
                arguments("bomb.docx", "bomb", Handed.docx(Map.of("word/document.xml", Handed.zeros(15 << 20)))),
                arguments("bomb in a bomb.xlsx", "bomb",
                        Handed.xlsx(Map.of("a.zip", Handed.archive(Map.of("b.zip", Handed.archive(Map.of("c", Handed.zeros(15 << 20)))))))),
                arguments("doll.xlsx", "bomb", Handed.xlsx(Map.of("a", doll(4)))),
                arguments("many.xlsx", "bomb", Handed.xlsx(many(101))));
    }

    private static byte[] doll(int depth) {
        return Handed.archive(Map.of("inner", depth == 0 ? new byte[1] : doll(depth - 1)));
    }

    private static Map<String, byte[]> many(int files) {
        var parts = new HashMap<String, byte[]>();
        for (int i = 0; i < files; i++) parts.put("part" + i, new byte[0]);
        return parts;
    }

    @Test
    void a_pdf_whose_list_of_objects_unpacks_without_end_is_refused_before_it_is_read() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 70; i++) deflater.write(new byte[1 << 20]);
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.5\n1 0 obj\n<</Type /#4fbjStm /N 1 /First 4 /Filter /FlateDecode /Length 9>>\nstream\n".getBytes(ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\nstartxref\n0\n%%EOF".getBytes(ISO_8859_1));

        assertThat(inspect("bomb.pdf", pdf.toByteArray())).extracting("reason.key").isEqualTo("attachment.refused.bomb");
    }

    @ParameterizedTest(name = "{0} is a bomb from {1}: {2}")
    @CsvSource({"20971520, 20971520, false", "20971521, 20971520, true", "10485760, 1, false", "10485761, 1, true", "10485761, 60000, false"})
    void an_archive_is_a_bomb_by_its_whole_or_by_its_ratio(long out, long in, boolean bomb) {
        assertThat(SMALL.isBomb(out, in)).isEqualTo(bomb);
    }

    private Inspection inspect(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("received"), content);
        return new Inspector(SMALL).inspect(file, new FileName(name));
    }
}
