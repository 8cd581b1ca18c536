package award.document.typeset;

import award.document.Master;
import award.document.Packet;
import award.document.Pagination;
import award.document.enclose.Enclosures;
import award.document.enclose.OpenEnclosure;
import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import award.document.pdf.Transfer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Writes the sides of a print as PDF pages, one after the other: what was set as it was set, enclosed pages as they are, and over both
/// what depends on their place. Nothing but the numbers of objects and the characters used is remembered of a page once it is written.
final class Engraver implements Closeable {

    private static final double A4_WIDTH = Master.PORTRAIT.paperWidth();

    private final PdfFile file;
    private final Fonts fonts;
    private final Enclosures enclosures;
    private final Folio folio;
    private final Optional<Packet.Copy> copy;
    private final EmbeddedFonts embedded = new EmbeddedFonts();
    private final Map<String, Transfer> transfers = new HashMap<>();
    private final Reference fontsOfAll;
    private final Reference resourcesOfSet;
    private OpenEnclosure open;
    private String openDigest = "";

    /// A page's content and what it refers to.
    record Content(double width, double height, List<Reference> streams, COSDictionary drawings) {}

    Engraver(PdfFile file, Fonts fonts, Enclosures enclosures, Optional<Packet.Copy> copy) {
        this.file = file;
        this.enclosures = enclosures;
        this.fonts = fonts;
        this.folio = new Folio(fonts);
        this.copy = copy;
        this.fontsOfAll = file.reserve();
        this.resourcesOfSet = file.reserve();
    }

    Content engrave(Side side) throws IOException {
        return switch (side) {
            case Side.Single single -> engrave(single.slot());
            case Side.Folded folded -> engrave(folded);
        };
    }

    COSDictionary page(Content content, Reference parent) {
        var page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, parent);
        page.setItem(COSName.MEDIA_BOX, Numbers.of(0, 0, content.width(), content.height()));
        var streams = new COSArray();
        content.streams().forEach(streams::add);
        page.setItem(COSName.CONTENTS, streams);
        if (content.drawings().size() == 0) {
            page.setItem(COSName.RESOURCES, resourcesOfSet);
        } else {
            var resources = new COSDictionary();
            resources.setItem(COSName.FONT, fontsOfAll);
            resources.setItem(COSName.XOBJECT, content.drawings());
            page.setItem(COSName.RESOURCES, resources);
        }
        return page;
    }

    /// When all pages are written.
    void finish() throws IOException {
        embedded.write(file, fontsOfAll);
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontsOfAll);
        file.write(resourcesOfSet, resources);
    }

    @Override
    public void close() throws IOException {
        if (open != null) open.close();
        open = null;
    }

    private Content engrave(Slot slot) throws IOException {
        return switch (slot.leaf()) {
            case Forme forme -> set(forme, slot);
            case Leaf.Enclosed enclosed -> enclosed(enclosed, slot);
            case Leaf.Blank blank -> new Content(A4_WIDTH, Leaf.Blank.MASTER.paperHeight(), List.of(), new COSDictionary());
        };
    }

    private Content set(Forme forme, Slot slot) throws IOException {
        var streams = new ArrayList<Reference>();
        streams.add(stream(forme.drawn()));
        var over = new ArrayList<Ink>();
        if (slot.leaf().isNumbered() && !slot.label().isEmpty()) over.addAll(folio.number(slot.label(), slot.front()));
        boolean marked = slot.part().equals(Pagination.COVER) && slot.label().equals("1");
        if (marked) copy.ifPresent(words -> over.addAll(folio.copy(words, forme.master())));
        if (!over.isEmpty()) streams.add(stream(Plate.draw(over, forme.master().paperHeight())));
        return new Content(forme.master().paperWidth(), forme.master().paperHeight(), streams, new COSDictionary());
    }

    private Content enclosed(Leaf.Enclosed leaf, Slot slot) throws IOException {
        var sheet = new EnclosedSheet(leaf);
        var words = new StringBuilder("q ");
        cm(sheet.matrix(), words);
        var drawings = new COSDictionary();
        for (var placed : open(leaf).draw(leaf.index())) {
            var name = "X" + drawings.size();
            drawings.setItem(COSName.getPDFName(name), placed.drawing());
            words.append("q ");
            cm(placed.matrix(), words);
            words.append('/').append(name).append(" Do Q\n");
        }
        words.append("Q\n");
        var stamps = Plate.draw(sheet.stamps(leaf.file().label(), slot.label(), slot.front(), fonts), sheet.height());
        return new Content(sheet.width(), sheet.height(), List.of(plain(words), stream(stamps)), drawings);
    }

    /// Every file is carried over by one transfer, however often it is enclosed.
    private OpenEnclosure open(Leaf.Enclosed leaf) throws IOException {
        var digest = leaf.file().digest();
        if (!digest.equals(openDigest)) {
            close();
            open = enclosures.open(leaf.file(), leaf.survey(), file, transfers.computeIfAbsent(digest, first -> new Transfer(file)));
            openDigest = digest;
        }
        return open;
    }

    private Content engrave(Side.Folded folded) throws IOException {
        var streams = new ArrayList<Reference>();
        var drawings = new COSDictionary();
        if (folded.left().isPresent()) half(folded.left().get(), 0, streams);
        if (folded.right().isPresent()) half(folded.right().get(), A4_WIDTH, streams);
        return new Content(2 * A4_WIDTH, Master.PORTRAIT.paperHeight(), streams, drawings);
    }

    private void half(Slot slot, double left, List<Reference> streams) throws IOException {
        if (!(slot.leaf() instanceof Forme forme)) return;
        boolean lying = forme.master().paperWidth() > A4_WIDTH + 1;
        var words = new StringBuilder("q ");
        cm(lying ? new double[] {0, 1, -1, 0, left + A4_WIDTH, 0} : new double[] {1, 0, 0, 1, left, 0}, words);
        streams.add(plain(words));
        streams.addAll(set(forme, slot).streams());
        streams.add(plain(new StringBuilder("Q\n")));
    }

    private Reference stream(Drawn drawn) throws IOException {
        embedded.use(drawn.characters());
        return file.packedStream(new COSDictionary(), drawn.content());
    }

    private Reference plain(StringBuilder words) throws IOException {
        return file.packedStream(new COSDictionary(), PdfFile.packed(words.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static void cm(double[] matrix, StringBuilder words) {
        for (double value : matrix) {
            words.append(Numbers.precise(value)).append(' ');
        }
        words.append("cm\n");
    }
}
