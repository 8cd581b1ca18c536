package award.document.typeset;

import award.document.Align;
import award.document.Face;
import award.document.Master;
import award.document.Packet;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;

/// What is printed on a page when its place is known: its number, and on a cover which copy it is.
///
/// Page numbers (页码, GB/T 9704 7.5): 宋 4号 between dashes, 7 mm below the text area, fronts right and backs left, one character in. On a
/// landscape page they stand where they stand on the sheet as it is bound.
final class Folio {

    private static final Style STYLE = new Style(Face.SONG, 14, 20, Align.LEFT, 0, 0, 0);
    private static final Style COPY = Style.FLUSH.in(Face.HEI);
    private static final double DASH_ABOVE_BASELINE = 5.3;
    private static final double BELOW = Master.mm(7) + DASH_ABOVE_BASELINE;

    private final Typesetter typesetter;

    Folio(Fonts fonts) {
        this.typesetter = new Typesetter(fonts);
    }

    List<Ink> number(String label, boolean front) {
        var sheets = Master.PORTRAIT;
        return number(label, front, sheets.left(), sheets.left() + sheets.width(), sheets.top() + sheets.height()).stream()
                .<Ink>map(ink -> ink instanceof Ink.Run run ? new Ink.Upright(run) : ink).toList();
    }

    /// A number below an area, as the page is read.
    List<Ink> number(String label, boolean front, double left, double right, double bottom) {
        var line = typesetter.set("— " + label + " —", STYLE, right - left).getFirst();
        double start = front ? right - STYLE.size() - line.end() : left + STYLE.size();
        var sheet = new Sheet(Master.PORTRAIT);
        line.draw(start, bottom + BELOW - line.baseline(), sheet);
        return sheet.inks();
    }

    List<Ink> copy(Packet.Copy copy, Master master) {
        var sheet = new Sheet(master);
        var number = typesetter.set(copy.number(), COPY, master.width()).getFirst();
        var handling = typesetter.set(copy.handling(), COPY, master.width()).getFirst();
        number.draw(master.left(), master.top(), sheet);
        handling.moved(master.width() - handling.end()).draw(master.left(), master.top(), sheet);
        return new ArrayList<>(sheet.inks());
    }
}
