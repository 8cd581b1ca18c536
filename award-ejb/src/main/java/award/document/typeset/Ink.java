package award.document.typeset;

import java.util.List;

/// What is put on a sheet, at its final place: points from the page's upper left corner.
sealed interface Ink {

    /// RGB, each 0 to 255.
    enum Colour {
        BLACK(0, 0, 0), RED(213, 0, 15), PALE(228, 233, 238), GREY(150, 158, 166), STEEL(74, 105, 140), GOLD(178, 138, 62), WHITE(255, 255, 255);

        final int red;
        final int green;
        final int blue;

        Colour(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    /// Characters of one font on one baseline.
    record Run(Typeface typeface, double size, Colour colour, double baseline, int[] codePoints, double[] lefts) implements Ink {}

    /// A run placed on the sheet as it is bound, upright, whichever way the page is read.
    record Upright(Run run) implements Ink {}

    /// @param dotted distance of dots from each other; 0 for a full line
    record Rule(double x1, double y1, double x2, double y2, double width, Colour colour, double dotted) implements Ink {}

    record Area(double x, double y, double width, double height, Colour colour) implements Ink {}

    /// Black areas filled at once, so that no seam shows between them.
    record Mosaic(List<Area> areas) implements Ink {}

    /// A place bookmarks lead to.
    record Anchor(int level, String name, double y) implements Ink {}

    /// An area that leads to a page, counted from 1.
    record Link(double x, double y, double width, double height, int page) implements Ink {}

    /// A thin line, as tables have.
    static Rule rule(double x1, double y1, double x2, double y2) {
        return new Rule(x1, y1, x2, y2, 0.6, Colour.BLACK, 0);
    }

    static void frame(double x, double y, double width, double height, Sheet sheet) {
        sheet.add(rule(x, y, x + width, y));
        sheet.add(rule(x, y + height, x + width, y + height));
        sheet.add(rule(x, y, x, y + height));
        sheet.add(rule(x + width, y, x + width, y + height));
    }
}
