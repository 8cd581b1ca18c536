package award.document.typeset;

import award.document.pdf.PdfFile;
import award.document.pdf.Reference;
import award.document.pdf.Transfer;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one print: each embedded once, with the characters that were used of it, when all pages are written.
final class EmbeddedFonts {

    private final Map<String, Typeface> typefaces = new TreeMap<>();
    private final Map<String, BitSet> characters = new TreeMap<>();

    void use(Map<Typeface, int[]> used) {
        used.forEach((typeface, codePoints) -> {
            typefaces.putIfAbsent(typeface.resource(), typeface);
            var all = characters.computeIfAbsent(typeface.resource(), first -> new BitSet());
            for (int codePoint : codePoints) all.set(codePoint);
        });
    }

    /// @param as what the pages refer to
    void write(PdfFile file, Reference as) throws IOException {
        var named = new COSDictionary();
        for (var typeface : typefaces.values()) {
            named.setItem(COSName.getPDFName(typeface.resource()), subset(typeface, file));
        }
        file.write(as, named);
    }

    private Reference subset(Typeface typeface, PdfFile file) throws IOException {
        try (var workbench = new PDDocument()) {
            var font = PDType0Font.load(workbench, typeface.parsed(), true);
            characters.get(typeface.resource()).stream().forEach(font::addToSubset);
            font.subset();
            return file.write(new Transfer(file).carry(font.getCOSObject()));
        }
    }
}
