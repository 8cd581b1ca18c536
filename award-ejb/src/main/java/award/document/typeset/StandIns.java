package award.document.typeset;

import award.document.Face;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// The product's fonts in the place of those an enclosed file names and does not bring along. The fonts of the server's system are not asked:
/// a page looks alike on every server.
final class StandIns implements FontMapper {

    private static final Map<String, Face> NAMES = Map.of("hei", Face.HEI, "gothic", Face.HEI, "arial", Face.HEI, "helvetica", Face.HEI,
            "kai", Face.KAI, "fang", Face.FANGSONG);

    private final Fonts fonts;

    StandIns(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font(name), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font(name), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, font(name), true);
    }

    private TrueTypeFont font(String name) {
        var small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        var face = NAMES.entrySet().stream().filter(known -> small.contains(known.getKey())).map(Map.Entry::getValue).findFirst().orElse(Face.SONG);
        return fonts.first(face).parsed();
    }
}
