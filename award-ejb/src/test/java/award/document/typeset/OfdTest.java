package award.document.typeset;

import static award.document.typeset.PacketFixture.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.document.Document;
import award.document.Heading;
import award.document.Paragraph;
import award.document.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// OFD (GB/T 33190-2016). No reader of it can be had for the build, so its structure is held to a schema of the standard's parts, and its
/// fonts are read glyph by glyph.
class OfdTest {

    private static final Press PRESS = new Press(Fonts.bundled());

    static Stream<Document> papers() {
        return Stream.of(PacketFixture.report(), PacketFixture.ranking(40), PacketFixture.dossier(3), PacketFixture.ballots(2), PacketFixture.form(), PacketFixture.notice());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_part_is_built_as_the_standard_says(Document paper) throws Exception {
        var schema = schema();

        parts(PRESS.ofd(paper)).forEach((name, bytes) -> {
            if (name.endsWith(".xml")) {
                assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)))).as(name).doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void there_are_as_many_pages_as_in_the_pdf_and_every_identifier_is_given_once(Document paper) throws Exception {
        var parts = parts(PRESS.ofd(paper));

        assertThat(elements(parts.get("Doc_0/Document.xml"), "Page")).hasSize(((Printed.Pdf) PRESS.print(paper)).pages());
        var ids = new ArrayList<Integer>();
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) elements(part.getValue(), "*").stream().map(element -> element.getAttribute("ID")).filter(id -> !id.isEmpty()).map(Integer::valueOf).forEach(ids::add);
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().max(Integer::compare)).hasValue(Integer.valueOf(elements(parts.get("Doc_0/Document.xml"), "MaxUnitID").getFirst().getTextContent()));
    }

    @Test
    void the_text_is_the_text_and_each_character_has_a_glyph_with_an_outline() throws Exception {
        var words = "王𬭎、䶮㛃与碶漷耈堃喆镕：二〇二六年“卓越绩效”GB/T 19580";

        var parts = parts(PRESS.ofd(Document.of("文件", ORIGIN).add(new Heading(1, "一、概况"), Paragraph.of(words))));

        var text = new StringBuilder();
        for (var object : elements(parts.get("Doc_0/Pages/Page_0/Content.xml"), "TextObject")) {
            var said = elements(object, "TextCode").getFirst().getTextContent();
            text.append(said);
            assertThat(glyphs(object)).hasSize((int) said.codePoints().count());
            var font = font(parts.get("Doc_0/Res/font_" + object.getAttribute("Font") + ".ttf"));
            for (int at = 0; at < glyphs(object).size(); at++) {
                if (Character.isWhitespace(said.codePoints().toArray()[at])) continue;
                assertThat(font.getGlyph().getGlyph(glyphs(object).get(at)).getPath().getBounds2D().isEmpty()).as(said).isFalse();
            }
        }
        assertThat(text.toString().replaceAll("\\s", "")).contains(words.replaceAll("\\s", ""));
    }

    @Test
    void headings_are_its_outline() throws Exception {
        var outline = elements(parts(PRESS.ofd(Document.of("文件", ORIGIN).add(new Heading(1, "一、概况"), new Heading(2, "（一）申报"), Paragraph.of("甲"), new Heading(1, "二、结果"), Paragraph.of("乙"))))
                .get("Doc_0/Document.xml"), "OutlineElem");

        assertThat(outline).extracting(element -> element.getAttribute("Title")).containsExactly("一、概况", "（一）申报", "二、结果");
        assertThat(((Element) outline.get(1).getParentNode()).getAttribute("Title")).isEqualTo("一、概况");
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(PRESS.ofd(PacketFixture.report())).isEqualTo(PRESS.ofd(PacketFixture.report()));
    }

    @Test
    void a_character_without_a_glyph_stops_it() {
        assertThatThrownBy(() -> PRESS.ofd(Document.of("文件", ORIGIN).add(Paragraph.of("某\uE000公司")))).isInstanceOf(UnprintableException.class);
    }

    private static List<Integer> glyphs(Element object) {
        return elements(object, "Glyphs").stream().flatMap(glyphs -> Stream.of(glyphs.getTextContent().split(" "))).map(Integer::valueOf).toList();
    }

    private static TrueTypeFont font(byte[] bytes) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    }

    private static Map<String, byte[]> parts(byte[] ofd) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static List<Element> elements(byte[] xml, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return elements(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(OfdTest.class.getResource("/award/document/ofd.xsd"));
    }
}
