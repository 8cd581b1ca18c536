package award.document.typeset;

import award.document.Align;
import award.document.Face;
import award.document.Master;
import award.document.Style;

/// Page numbers (页码, GB/T 9704 7.5): 宋 4号 between dashes, 7 mm below the text area, odd pages right and even pages left,
/// one character in. On a landscape page they stand where they stand on the sheet as it is bound.
final class Folio {

    private static final Style STYLE = new Style(Face.SONG, 14, 20, Align.LEFT, 0, 0, 0);
    private static final double DASH_ABOVE_BASELINE = 5.3;
    private static final double BASELINE = Master.mm(37 + 225 + 7) + DASH_ABOVE_BASELINE;

    private final Typesetter typesetter;

    Folio(Fonts fonts) {
        this.typesetter = new Typesetter(fonts);
    }

    void number(Sheet sheet, int page) {
        var sheets = Master.PORTRAIT;
        var line = typesetter.set("— " + page + " —", STYLE, sheets.width()).getFirst();
        double left = page % 2 == 1 ? sheets.width() - STYLE.size() - line.end() : STYLE.size();
        var upright = new Sheet(sheets);
        line.draw(sheets.left() + left, BASELINE - line.baseline(), upright);
        for (var ink : upright.inks()) sheet.add(new Ink.Upright((Ink.Run) ink));
    }
}
