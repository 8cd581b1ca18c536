package award.document.typeset;

import award.document.Align;
import award.document.ScoreProfile;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;

/// Sets score profiles: a bar per criterion over a scale with a line at every quarter.
final class ProfileSetter {

    private static final double BAR = 11;
    private static final double ABOVE = 6;
    private static final Style LABEL = Style.CELL.aligned(Align.RIGHT);
    private static final Style REACHED = Style.CELL.sized(10.5, 18);

    private final Typesetter typesetter;
    private final double scale;
    private final double label;
    private final double end;

    ProfileSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.label = width * 0.28;
        this.scale = width * 0.52;
        this.end = width - label - scale - 16;
    }

    List<Piece> set(ScoreProfile profile) {
        var pieces = new ArrayList<Piece>();
        for (var bar : profile.bars()) pieces.add(new Piece.Clinging(bar(bar)));
        pieces.add(Piece.fixed(0));
        return pieces;
    }

    private Piece bar(ScoreProfile.Bar bar) {
        var words = typesetter.set(bar.label(), LABEL, label);
        var reached = typesetter.set(bar.reached(), REACHED, end);
        double height = Math.max(BAR + 2 * ABOVE, words.size() * LABEL.leading() + ABOVE);
        return new Piece.Drawing(height, (x, y, sheet) -> {
            double middle = y + height / 2;
            draw(words, x, middle, sheet);
            draw(reached, x + label + scale + 16, middle, sheet);
            draw(bar, x + label + 8, y, height, sheet);
        });
    }

    private void draw(ScoreProfile.Bar bar, double x, double y, double height, Sheet sheet) {
        double top = y + (height - BAR) / 2;
        sheet.add(new Ink.Area(x, top, scale, BAR, Ink.Colour.PALE));
        for (int quarter = 0; quarter <= 4; quarter++) {
            double at = x + scale * quarter / 4;
            sheet.add(new Ink.Rule(at, y, at, y + height, 0.3, Ink.Colour.GREY, 0));
        }
        sheet.add(new Ink.Area(x, top, scale * bar.share(), BAR, Ink.Colour.STEEL));
        if (bar.mark() < 0) return;
        double at = x + scale * bar.mark();
        sheet.add(new Ink.Rule(at, top - 3, at, top + BAR + 3, 2, Ink.Colour.BLACK, 0));
    }

    private static void draw(List<Line> lines, double x, double middle, Sheet sheet) {
        double y = middle - lines.stream().mapToDouble(Line::height).sum() / 2;
        for (var line : lines) {
            line.draw(x, y, sheet);
            y += line.height();
        }
    }
}
