package award.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font file, parsed when its first character is asked for and kept.
final class Typeface {

    /// Where a font file is read from.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Source source;
    private TrueTypeFont font;
    private CmapLookup characters;

    Typeface(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    boolean draws(int codePoint) {
        return parsed() != null && characters.getGlyphId(codePoint) != 0;
    }

    /// Width of a character in thousandths of its size, rounded as the PDF will say it.
    long advance(int codePoint) {
        try {
            return Math.round(parsed().getAdvanceWidth(characters.getGlyphId(codePoint)) * 1000.0 / font.getUnitsPerEm());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    TrueTypeFont parsed() {
        if (font == null) parse();
        return font;
    }

    private void parse() {
        try (var bytes = source.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            if (font instanceof OpenTypeFont open && open.isPostScript()) throw new IOException("no TrueType outlines");
            font.setEnableGsub(false); // ligatures would part what is drawn from what is read
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("cannot read the font " + name, cause);
    }

    @Override
    public String toString() {
        return name;
    }
}
