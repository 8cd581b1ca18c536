package award.document.typeset;

import award.document.Origin;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What makes the file fit for keeping (PDF/A-2b, ISO 19005-2): properties said twice and alike, colours defined, an id that
/// comes from the document and not from the moment of printing.
final class Archive {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "award";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:identifier>%s</dc:identifier>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final PDDocument pdf;

    Archive(PDDocument pdf) {
        this.pdf = pdf;
    }

    void describe(String title, Origin origin) throws IOException {
        var at = origin.at().atZone(BEIJING).withNano(0);
        var about = pdf.getDocumentInformation();
        about.setTitle(title);
        about.setAuthor(origin.author());
        about.setProducer(PRODUCER);
        about.setCreationDate(GregorianCalendar.from(at));
        about.setModificationDate(GregorianCalendar.from(at));
        pdf.setDocumentId(id(title, origin));

        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        catalog.setMetadata(metadata(title, origin, at));
        catalog.addOutputIntent(srgb());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private PDMetadata metadata(String title, Origin origin, ZonedDateTime at) throws IOException {
        var moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        var xmp = XMP.formatted(escaped(title), escaped(origin.author()), escaped(origin.number()), moment, moment, PRODUCER);
        return new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    }

    private PDOutputIntent srgb() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static long id(String title, Origin origin) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((title + origin).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
