package award.document.typeset;

import java.util.List;
import java.util.Optional;

/// A row of a table with its part of the table's lines. Content stands in the middle; what is left of a divided row, at the top.
///
/// @param least least height
/// @param heads rows repeated above it on a new page
/// @param clings whether it is never parted from the next row, as heads are not
record GridRow(List<GridCell> cells, double least, Edges edges, List<GridRow> heads, boolean clings, boolean divided) implements Piece {

    private static final double PADDING = 4;

    /// The lines of a row.
    ///
    /// @param top    weight of the line above; 0 for none
    /// @param bottom weight of the line below; 0 for none
    /// @param sides  whether every cell is framed
    record Edges(double top, double bottom, boolean sides) {

        static final Edges NONE = new Edges(0, 0, false);
        static final Edges FRAMED = new Edges(0, 0, true);

        void draw(double left, double above, double right, double below, Sheet sheet) {
            if (top > 0) sheet.add(new Ink.Rule(left, above, right, above, top, Ink.Colour.BLACK, 0));
            if (bottom > 0) sheet.add(new Ink.Rule(left, below, right, below, bottom, Ink.Colour.BLACK, 0));
        }
    }

    @Override
    public double height() {
        double tallest = cells.stream().mapToDouble(GridCell::height).max().orElse(0);
        return Math.max(least, tallest + 2 * PADDING);
    }

    @Override
    public void draw(double x, double y, Sheet sheet) {
        double height = height();
        double left = x;
        for (var cell : cells) {
            double above = divided ? PADDING : (height - cell.height()) / 2;
            cell.draw(left, y + above, sheet);
            if (edges.sides()) Ink.frame(left, y, cell.width(), height, sheet);
            left += cell.width();
        }
        edges.draw(x, y, left, y + height, sheet);
    }

    @Override
    public Optional<Halves> divide(double room) {
        double inner = room - 2 * PADDING;
        boolean nothingFits = cells.stream().allMatch(cell -> cell.fitting(inner) == 0);
        if (nothingFits && cells.stream().anyMatch(cell -> !cell.content().isEmpty())) return Optional.empty();

        var first = cells.stream().map(cell -> cell.upTo(cell.fitting(inner))).toList();
        var rest = cells.stream().map(cell -> cell.from(cell.fitting(inner))).toList();
        return Optional.of(new Halves(
                new GridRow(first, room, edges, heads, false, true),
                new GridRow(rest, Math.max(0, least - room), edges, heads, clings, true)));
    }
}
