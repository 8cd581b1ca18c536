package award.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font file, parsed when its first character is asked for and kept. Shared by all prints of a server: what is parsed is read only.
final class Typeface {

    /// Where a font file is read from.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final String resource;
    private final Source source;
    private volatile Parsed parsed;

    private record Parsed(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {}

    /// @param resource what pages call it, the same from one print to the next
    Typeface(String name, String resource, Source source) {
        this.name = name;
        this.resource = resource;
        this.source = source;
    }

    String resource() {
        return resource;
    }

    boolean draws(int codePoint) {
        return glyph(codePoint) != 0;
    }

    int glyph(int codePoint) {
        return read().characters().getGlyphId(codePoint);
    }

    /// Width of a character in thousandths of its size, rounded as the PDF will say it.
    long advance(int codePoint) {
        try {
            var font = read();
            return Math.round(font.font().getAdvanceWidth(font.characters().getGlyphId(codePoint)) * 1000.0 / font.unitsPerEm());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    TrueTypeFont parsed() {
        return read().font();
    }

    private Parsed read() {
        var ready = parsed;
        return ready != null ? ready : parse();
    }

    private synchronized Parsed parse() {
        if (parsed != null) return parsed;
        try (var bytes = source.open()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            if (font instanceof OpenTypeFont open && open.isPostScript()) throw new IOException("no TrueType outlines");
            font.setEnableGsub(false); // ligatures would part what is drawn from what is read
            parsed = new Parsed(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            return parsed;
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
