package award.document.typeset;

import award.document.Face;
import award.document.Inline;
import award.document.Style;
import award.document.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Turns characters into sorts, each in the first font that draws it.
final class Scribe {

    private static final int BOX = '□';
    private static final long FULL_WIDTH = 950;

    private final Fonts fonts;

    Scribe(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The sorts of a text, one list for each stretch between line feeds.
    List<List<Sort>> write(Text text, Style style, double em) {
        var stretches = new ArrayList<List<Sort>>();
        stretches.add(new ArrayList<>());
        for (var part : text.parts()) {
            switch (part) {
                case Inline.Plain plain -> write(plain.text(), style.face(), style, em, stretches);
                case Inline.Faced faced -> write(faced.text(), faced.face(), style, em, stretches);
                case Inline.Box box -> stretches.getLast().add(sort(BOX, text.plain(), style.face(), style, em, box.ticked()));
                case Inline.Blank blank -> stretches.getLast().add(new Sort.Gap(blank.characters() * em));
            }
        }
        return stretches;
    }

    private void write(String words, Face face, Style style, double em, List<List<Sort>> stretches) {
        words.codePoints().map(Scribe::usual).filter(Scribe::isVisible).forEach(codePoint -> {
            if (codePoint == '\n') stretches.add(new ArrayList<>());
            else stretches.getLast().add(sort(codePoint, words, face, style, em, false));
        });
    }

    private Sort sort(int codePoint, String words, Face face, Style style, double em, boolean ticked) {
        var typeface = fonts.drawing(face, codePoint)
                .orElseThrow(() -> new UnprintableException(codePoint, around(codePoint, words)));
        long width = typeface.advance(codePoint);
        boolean full = width >= FULL_WIDTH;
        double advance = full ? em * Math.max(1, Math.round(width / 1000.0)) : width * style.size() / 1000;
        return new Sort.Glyph(codePoint, typeface, advance, Kind.of(codePoint, full), ticked);
    }

    /// Tabs become spaces; radicals (⼆) become the characters they look like (二), else a search for the character would fail.
    private static int usual(int codePoint) {
        if (codePoint == '\t') return ' ';
        if (codePoint < 0x2F00 || codePoint > 0x2FD5) return codePoint;
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).codePointAt(0);
    }

    /// Joiners, marks of direction, variation selectors and control characters leave no trace on paper.
    private static boolean isVisible(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        int type = Character.getType(codePoint);
        return codePoint == '\n' || !selector && type != Character.FORMAT && type != Character.CONTROL;
    }

    private static String around(int codePoint, String words) {
        int at = words.indexOf(codePoint);
        return at < 0 ? words : words.substring(Math.max(0, at - 10), Math.min(words.length(), at + 12));
    }
}
