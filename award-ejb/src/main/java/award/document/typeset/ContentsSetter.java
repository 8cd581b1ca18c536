package award.document.typeset;

import award.document.Align;
import award.document.Contents;
import award.document.Master;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;

/// Sets tables of contents: name, dots, page number; the whole line leads to its page.
final class ContentsSetter {

    private static final double NUMBER = 2.4 * Master.CHARACTER;
    private static final double DOTS = 5.2;

    private final Typesetter typesetter;
    private final double width;

    ContentsSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<Piece> set(Contents contents) {
        var pieces = new ArrayList<Piece>();
        for (var entry : contents.entries()) pieces.addAll(entry(entry));
        return pieces;
    }

    private List<Piece> entry(Contents.Entry entry) {
        double indent = (entry.level() - 1) * 2;
        var lines = typesetter.set(entry.name(), Style.FLUSH.aligned(Align.LEFT).indented(indent, indent), width - NUMBER);
        var number = typesetter.set(entry.label(), Style.FLUSH.aligned(Align.RIGHT), width).getFirst();
        var pieces = new ArrayList<Piece>();
        for (var line : lines.subList(0, lines.size() - 1)) pieces.add(new Piece.Clinging(line));
        pieces.add(last(lines.getLast(), number, entry.page()));
        return pieces;
    }

    private Piece last(Line name, Line number, int page) {
        return new Piece.Drawing(Master.LINE, (x, y, sheet) -> {
            name.draw(x, y, sheet);
            number.draw(x, y, sheet);
            double baseline = y + Master.LINE / 2 + 4;
            sheet.add(new Ink.Rule(x + width - NUMBER, baseline, x + name.end() + 6, baseline, 1.2, Ink.Colour.BLACK, DOTS));
            sheet.add(new Ink.Link(x, y, width, Master.LINE, page));
        });
    }
}
