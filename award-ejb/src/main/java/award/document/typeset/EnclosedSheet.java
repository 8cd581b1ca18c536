package award.document.typeset;

import award.document.Align;
import award.document.Enclosure;
import award.document.Face;
import award.document.Master;
import award.document.Style;
import award.document.enclose.Survey;
import java.util.ArrayList;
import java.util.List;

/// The sheet a page of a file comes onto: where the page lies on it, and the label and number it bears, upright as the page is read.
final class EnclosedSheet {

    private static final double SIDE = Master.mm(12);
    private static final double ABOVE = Master.mm(20);
    private static final double BELOW = Master.mm(27);
    private static final double FROM_EDGE = Master.mm(17);
    /// On a page of its own size label and number keep this far from the edge, on white.
    private static final double MARGIN = Master.mm(8);
    private static final Style LABEL = new Style(Face.HEI, 10.5, 14, Align.RIGHT, 0, 0, 0);
    private static final double PADDING = 3;

    private final Survey.Page page;
    private final boolean framed;
    private final double width;
    private final double height;
    private final double scale;

    EnclosedSheet(Leaf.Enclosed leaf) {
        page = leaf.page();
        framed = leaf.file().fit() == Enclosure.Fit.FRAME || leaf.survey().kind() != Survey.Kind.PDF;
        var master = page.width() > page.height() ? Master.LANDSCAPE : Master.PORTRAIT;
        width = framed ? master.paperWidth() : page.width();
        height = framed ? master.paperHeight() : page.height();
        scale = framed ? Math.min(1, Math.min((width - 2 * SIDE) / page.width(), (height - ABOVE - BELOW) / page.height())) : 1;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// From the page as it is read onto the sheet.
    double[] matrix() {
        return new double[] {scale, 0, 0, scale, left(), height - top() - page.height() * scale};
    }

    List<Ink> stamps(String label, String number, boolean front, Fonts fonts) {
        var inks = new ArrayList<Ink>();
        if (framed) frame(inks);
        label(label, fonts, inks);
        number(number, front, fonts, inks);
        return inks;
    }

    private double left() {
        return framed ? (width - page.width() * scale) / 2 : 0;
    }

    private double top() {
        return framed ? ABOVE + (height - ABOVE - BELOW - page.height() * scale) / 2 : 0;
    }

    private void frame(List<Ink> inks) {
        double right = left() + page.width() * scale;
        double bottom = top() + page.height() * scale;
        inks.add(hairline(left(), top(), right, top()));
        inks.add(hairline(left(), bottom, right, bottom));
        inks.add(hairline(left(), top(), left(), bottom));
        inks.add(hairline(right, top(), right, bottom));
    }

    private static Ink hairline(double x1, double y1, double x2, double y2) {
        return new Ink.Rule(x1, y1, x2, y2, 0.25, Ink.Colour.GREY, 0);
    }

    private void label(String label, Fonts fonts, List<Ink> inks) {
        if (label.isBlank()) return;
        double margin = framed ? SIDE : MARGIN;
        var lines = new Typesetter(fonts).set(label, LABEL, width - 2 * margin);
        double y = framed ? Math.max(4, FROM_EDGE - lines.size() * LABEL.leading()) : MARGIN;
        var sheet = new Sheet(Master.PORTRAIT);
        for (var line : lines) {
            if (!framed) inks.add(white(margin + line.start(), y, line.end() - line.start(), LABEL.leading()));
            line.draw(margin, y, sheet);
            y += LABEL.leading();
        }
        inks.addAll(sheet.inks());
    }

    private void number(String number, boolean front, Fonts fonts, List<Ink> inks) {
        if (number.isEmpty()) return;
        double bottom = framed ? height - BELOW : height - MARGIN - Master.mm(9);
        var drawn = new Folio(fonts).number(number, front, framed ? SIDE : MARGIN, width - (framed ? SIDE : MARGIN), bottom);
        if (!framed) {
            for (var ink : drawn) {
                if (ink instanceof Ink.Run run) inks.add(white(run.lefts()[0], run.baseline() - 14, run.lefts()[run.lefts().length - 1] - run.lefts()[0] + 14, 18));
            }
        }
        inks.addAll(drawn);
    }

    private static Ink white(double x, double y, double width, double height) {
        return new Ink.Area(x - PADDING, y, width + 2 * PADDING, height, Ink.Colour.WHITE);
    }
}
