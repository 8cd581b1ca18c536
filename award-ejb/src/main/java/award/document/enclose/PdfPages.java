package award.document.enclose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// The pages of a PDF. The file is opened anew every so many pages, so that what was read of the earlier ones is let go.
final class PdfPages implements OpenEnclosure {

    private static final int AT_ONCE = 400;
    private static final int TAIL = 2048;
    private static final double LARGEST = 14_400;

    private final Path path;
    private final Survey survey;
    private final PageCarrier carrier;
    private final Redrawing redrawing;
    private RandomAccessReadBufferedFile bytes;
    private PDDocument pdf;
    private Iterator<PDPage> pages;
    private int next;
    private int opened;

    PdfPages(Path path, Survey survey, PageCarrier carrier, Redrawing redrawing) {
        this.path = path;
        this.survey = survey;
        this.carrier = carrier;
        this.redrawing = redrawing;
    }

    @Override
    public List<Placed> draw(int page) throws IOException {
        if (pdf == null || page < next || page - opened >= AT_ONCE) open();
        PDPage found = null;
        while (next <= page) {
            found = pages.next();
            next++;
        }
        return survey.pages().get(page).redrawn() ? List.of(redrawing.redraw(pdf, page, survey.pages().get(page))) : carrier.carry(found);
    }

    @Override
    public void close() throws IOException {
        if (pdf != null) pdf.close();
        if (bytes != null) bytes.close();
        pdf = null;
        bytes = null;
    }

    private void open() throws IOException {
        close();
        bytes = new RandomAccessReadBufferedFile(path);
        pdf = load(bytes);
        pages = pdf.getPages().iterator();
        opened = Math.max(0, next);
        next = 0;
    }

    /// @throws IOException when it is broken, or closed by a password
    static Survey survey(Path path) throws IOException {
        if (!tail(path).contains("%%EOF")) throw new IOException("cut off");
        try (var bytes = new RandomAccessReadBufferedFile(path); var pdf = load(bytes)) {
            var pages = new ArrayList<Survey.Page>();
            var remarks = EnumSet.noneOf(Survey.Remark.class);
            if (isSigned(pdf)) remarks.add(Survey.Remark.SIGNED);
            if (acts(pdf)) remarks.add(Survey.Remark.STRIPPED);
            boolean layered = hidesLayers(pdf);
            var fitness = new Fitness();
            boolean unfit = false;
            for (var page : pdf.getPages()) {
                boolean redrawn = layered || !fitness.fits(page);
                if (redrawn && fitness.isPackedBeyondReading()) {
                    redrawn = false;
                    unfit = true;
                }
                pages.add(page(page, redrawn));
            }
            if (pages.isEmpty()) throw new IOException("no pages");
            return new Survey(Survey.Kind.PDF, pages, remarks, unfit);
        }
    }

    private static Survey.Page page(PDPage page, boolean redrawn) throws IOException {
        var view = View.of(page);
        if (view.width() < 10 || view.height() < 10 || view.width() > LARGEST || view.height() > LARGEST) throw new IOException("no size");
        return new Survey.Page(view.width(), view.height(), redrawn);
    }

    /// With the empty password: whoever may read a file may print it.
    private static PDDocument load(RandomAccessReadBufferedFile bytes) throws IOException {
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static boolean isSigned(PDDocument pdf) {
        var form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) return false;
        for (var field : form.getFieldTree()) {
            if (field instanceof PDSignatureField signature && signature.getCOSObject().getDictionaryObject(COSName.V) != null) return true;
        }
        return false;
    }

    private static boolean acts(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        return catalog.containsKey(COSName.AA) || catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary
                || names != null && (names.containsKey(COSName.JAVA_SCRIPT) || names.containsKey(COSName.EMBEDDED_FILES));
    }

    private static boolean hidesLayers(PDDocument pdf) {
        var layers = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        var usual = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (usual == null) return false;
        var off = usual.getCOSArray(COSName.OFF);
        return off != null && off.size() > 0 || COSName.OFF.equals(usual.getCOSName(COSName.getPDFName("BaseState")));
    }

    private static String tail(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var last = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - last.length);
            file.readFully(last);
            return new String(last, ISO_8859_1);
        }
    }
}
