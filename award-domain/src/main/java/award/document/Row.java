package award.document;

import java.util.Arrays;
import java.util.List;

/// A row of a table.
///
/// @param least least height in millimetres; sheets to be signed by hand want 12 or more
public record Row(List<Cell> cells, double least) {

    public Row {
        cells = List.copyOf(cells);
        if (least < 0) throw new IllegalArgumentException("a height is not negative");
    }

    public static Row of(String... cells) {
        return new Row(Arrays.stream(cells).map(Cell::of).toList(), 0);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), 0);
    }

    /// At least so many millimetres tall.
    public Row tall(double mm) {
        return new Row(cells, mm);
    }

    void mustFill(List<Column> columns) {
        int filled = cells.stream().mapToInt(Cell::span).sum();
        if (filled != columns.size()) {
            throw new IllegalArgumentException("a row fills " + filled + " of " + columns.size() + " columns: " + this);
        }
    }
}
