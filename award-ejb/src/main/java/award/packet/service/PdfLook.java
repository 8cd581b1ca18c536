package award.packet.service;

import award.packet.FileCheck.State;
import award.packet.store.FileRecords.Found;
import award.shared.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What a secretary should know of a PDF before it is bound in: signed, rotated, lying, larger than A4, finely scanned, fonts of its own
/// machine, very long. Only what lies about the pages is read, no page is drawn.
final class PdfLook {

    /// Short side of an A4 sheet, in points.
    static final double SHORT_SIDE = 595.3;

    /// A scan of so many dots to the inch or more makes a file heavy and no page clearer.
    static final int FINE = 600;

    private static final double LONG_SIDE = 841.9;
    private static final double TOLERANCE = 20;
    private static final int LONG = 500;
    private static final List<COSName> EMBEDDED = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private int rotated;
    private int lying;
    private int large;
    private int foreign;
    private int finest;

    private PdfLook() {}

    static Found into(Path path) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(path.toFile());
                var pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var look = new PdfLook();
            for (var page : pdf.getPages()) look.at(page);
            return new Found(State.BINDABLE, pdf.getNumberOfPages(), look.remarks(pdf));
        }
    }

    private List<Message> remarks(PDDocument pdf) {
        var remarks = new ArrayList<Message>();
        if (pdf.isEncrypted()) remarks.add(Message.message("packet.file.protected"));
        if (!pdf.getSignatureDictionaries().isEmpty()) remarks.add(Message.message("packet.file.signed"));
        count(remarks, "packet.file.rotated", rotated);
        count(remarks, "packet.file.lying", lying);
        count(remarks, "packet.file.large", large);
        count(remarks, "packet.file.fonts", foreign);
        if (finest >= FINE) remarks.add(Message.message("packet.file.fine", finest));
        if (pdf.getNumberOfPages() >= LONG) remarks.add(Message.message("packet.file.long", pdf.getNumberOfPages()));
        return remarks;
    }

    private static void count(List<Message> remarks, String key, int pages) {
        if (pages > 0) remarks.add(Message.message(key, pages));
    }

    private void at(PDPage page) {
        var box = page.getCropBox();
        double shorter = Math.min(box.getWidth(), box.getHeight());
        double longer = Math.max(box.getWidth(), box.getHeight());
        boolean turned = page.getRotation() % 180 != 0;
        if (page.getRotation() != 0) rotated++;
        if (turned ? box.getHeight() > box.getWidth() + TOLERANCE : box.getWidth() > box.getHeight() + TOLERANCE) lying++;
        if (shorter > SHORT_SIDE + TOLERANCE || longer > LONG_SIDE + TOLERANCE) large++;
        if (page.getResources() == null) return;
        var resources = page.getResources().getCOSObject();
        if (hasForeignFont(resources.getCOSDictionary(COSName.FONT))) foreign++;
        finest = Math.max(finest, dotsPerInch(widestPicture(resources.getCOSDictionary(COSName.XOBJECT)), shorter));
    }

    static int dotsPerInch(int dots, double points) {
        return points <= 0 ? 0 : (int) Math.round(dots * 72 / points);
    }

    /// A font that is only named is drawn with whatever another machine has in its place.
    private static boolean hasForeignFont(COSDictionary fonts) {
        if (fonts == null) return false;
        return fonts.keySet().stream().map(fonts::getCOSDictionary).anyMatch(font -> font != null && !isEmbedded(font));
    }

    private static boolean isEmbedded(COSDictionary font) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) return true;
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null && font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below && below.size() > 0
                && below.getObject(0) instanceof COSDictionary first) {
            descriptor = first.getCOSDictionary(COSName.FONT_DESC);
        }
        var found = descriptor;
        return found != null && EMBEDDED.stream().anyMatch(found::containsKey);
    }

    private static int widestPicture(COSDictionary objects) {
        if (objects == null) return 0;
        return objects.keySet().stream().map(objects::getDictionaryObject)
                .filter(object -> object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
                .mapToInt(object -> Math.min(((COSStream) object).getInt(COSName.WIDTH), ((COSStream) object).getInt(COSName.HEIGHT)))
                .max().orElse(0);
    }
}
