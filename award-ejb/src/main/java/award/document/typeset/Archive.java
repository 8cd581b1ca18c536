package award.document.typeset;

import award.document.Origin;
import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// What makes the file fit for keeping (PDF/A-2b, ISO 19005-2): properties said twice and alike, colours defined, an id that
/// comes from the document and not from the moment of printing.
///
/// @param claimed false when pages are in it that no archive takes: the file says nothing then
record Archive(String title, Origin origin, boolean claimed) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "award";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String CLAIM = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            %s
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:identifier>%s</dc:identifier>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    /// What the catalog says of it.
    void describe(COSDictionary catalog, PdfFile file) throws IOException {
        var preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        var intents = new COSArray();
        intents.add(file.write(colours(file)));
        catalog.setItem(COSName.LANG, new COSString("zh-CN"));
        catalog.setItem(COSName.METADATA, metadata(file));
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    }

    COSDictionary information() {
        var at = "D:" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(origin.at().atZone(BEIJING)) + "+08'00'";
        var about = new COSDictionary();
        about.setItem(COSName.TITLE, new COSString(title));
        about.setItem(COSName.AUTHOR, new COSString(origin.author()));
        about.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        about.setItem(COSName.CREATION_DATE, new COSString(at));
        about.setItem(COSName.MOD_DATE, new COSString(at));
        return about;
    }

    byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((title + origin).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Reference metadata(PdfFile file) throws IOException {
        var moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(origin.at().atZone(BEIJING).withNano(0));
        var xmp = XMP.formatted(claimed ? CLAIM : "", escaped(title), escaped(origin.author()), escaped(origin.number()), moment, moment, PRODUCER);
        var about = new COSDictionary();
        about.setItem(COSName.TYPE, COSName.METADATA);
        about.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return file.stream(file.reserve(), about, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    }

    private static COSDictionary colours(PdfFile file) throws IOException {
        var profile = new COSDictionary();
        profile.setInt(COSName.N, 3);
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString(SRGB));
        intent.setItem(COSName.getPDFName("Info"), new COSString(SRGB));
        intent.setItem(COSName.getPDFName("DestOutputProfile"),
                file.packedStream(profile, PdfFile.packed(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())));
        return intent;
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
