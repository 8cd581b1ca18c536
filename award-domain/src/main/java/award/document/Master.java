package award.document;

import java.util.Objects;

/// The page master (版式): A4 with the margins of GB/T 9704-2012, 5.2: top 37 mm, left 28 mm, a text area (版心) of
/// 156 mm × 225 mm that holds 22 lines of 28 characters.
///
/// A landscape page is the same sheet turned, its head at the sheet's left edge: text area, margins and page number keep their
/// place on the paper, so it binds with portrait pages. All measures are points from the page's upper left corner, as it is read.
public record Master(Orientation orientation, Numbering numbering) {

    public enum Orientation { PORTRAIT, LANDSCAPE }

    /// Where the page number (页码) stands.
    public enum Numbering {
        /// Below the text area, right on odd pages and left on even ones, one character in: the standard's place.
        OUTSIDE,
        /// Counted, not printed: covers, blank pages, ballots.
        NONE
    }

    /// One line of the grid: 225 mm by 22.
    public static final double LINE = mm(225) / 22;
    /// One character of the grid: 156 mm by 28. A 16 pt character is set on 15.79 pt.
    public static final double CHARACTER = mm(156) / 28;

    public static final Master PORTRAIT = new Master(Orientation.PORTRAIT, Numbering.OUTSIDE);
    public static final Master LANDSCAPE = new Master(Orientation.LANDSCAPE, Numbering.OUTSIDE);

    private static final double SHORT_SIDE = mm(210);
    private static final double LONG_SIDE = mm(297);

    public Master {
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(numbering);
    }

    public Master unnumbered() {
        return new Master(orientation, Numbering.NONE);
    }

    public double paperWidth() {
        return portrait() ? SHORT_SIDE : LONG_SIDE;
    }

    public double paperHeight() {
        return portrait() ? LONG_SIDE : SHORT_SIDE;
    }

    public double left() {
        return portrait() ? mm(28) : mm(35);
    }

    public double top() {
        return portrait() ? mm(37) : mm(28);
    }

    public double width() {
        return portrait() ? mm(156) : mm(225);
    }

    public double height() {
        return portrait() ? mm(225) : mm(156);
    }

    /// Millimetres in points.
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    private boolean portrait() {
        return orientation == Orientation.PORTRAIT;
    }
}
