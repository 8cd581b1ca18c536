package award.document.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;

/// The fonts of one OFD file, each with the glyphs that its sheets use and no other.
final class OfdFonts {

    private static final int PLANE = 0x10000;

    private final Map<Typeface, Embedded> fonts = new LinkedHashMap<>();

    /// @param glyphs of the subset, by character
    record Embedded(int id, String name, byte[] bytes, Map<Integer, Integer> glyphs) {

        String file() {
            return "font_" + id + ".ttf";
        }

        int glyph(int codePoint) {
            return glyphs.get(codePoint);
        }
    }

    OfdFonts(List<Sheet> sheets, OfdIds ids) {
        var used = new LinkedHashMap<Typeface, Set<Integer>>();
        for (var sheet : sheets) {
            for (var ink : sheet.inks()) {
                switch (ink) {
                    case Ink.Run run -> note(run, used);
                    case Ink.Upright upright -> note(upright.run(), used);
                    default -> { }
                }
            }
        }
        used.forEach((typeface, characters) -> fonts.put(typeface, subset(typeface, characters, ids.next())));
    }

    Embedded of(Typeface typeface) {
        return fonts.get(typeface);
    }

    List<Embedded> embedded() {
        return List.copyOf(fonts.values());
    }

    private static void note(Ink.Run run, Map<Typeface, Set<Integer>> used) {
        var characters = used.computeIfAbsent(run.typeface(), missing -> new TreeSet<>());
        for (int codePoint : run.codePoints()) characters.add(codePoint);
    }

    private static Embedded subset(Typeface typeface, Set<Integer> characters, int id) {
        try {
            var font = typeface.parsed();
            var known = font.getUnicodeCmapLookup();
            var subsetter = new TTFSubsetter(font);
            var rare = new TreeSet<Integer>();
            for (int character : characters) {
                if (character < PLANE) subsetter.add(character); // the subset's own character map knows these alone
                else rare.add(known.getGlyphId(character));
            }
            subsetter.addGlyphIds(rare);
            var numbers = new HashMap<Integer, Integer>();
            subsetter.getGIDMap().forEach((fresh, old) -> numbers.put(old, fresh));
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return new Embedded(id, font.getName(), bytes.toByteArray(), glyphs(characters, known, numbers));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot embed the font " + typeface, e);
        }
    }

    private static Map<Integer, Integer> glyphs(Set<Integer> characters, CmapLookup known, Map<Integer, Integer> numbers) {
        var glyphs = new HashMap<Integer, Integer>();
        for (int character : characters) glyphs.put(character, numbers.get(known.getGlyphId(character)));
        return Map.copyOf(glyphs);
    }
}
