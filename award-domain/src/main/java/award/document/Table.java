package award.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A table (表格). Heads are repeated on every page it goes on to. A row stays whole where a page can hold it; a row taller
/// than a page is split between lines.
///
/// @param columns from left to right; their shares divide the text area's width
/// @param heads   rows above the body, repeated
/// @param text    style of the cells
public record Table(List<Column> columns, List<Row> heads, List<Row> rows, Borders borders, Style text) implements Block {

    public enum Borders {
        /// Every cell framed.
        GRID,
        /// 三线表: a rule above, below the heads, and at the end.
        RULES,
        /// No lines: for setting things side by side.
        NONE
    }

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        Objects.requireNonNull(borders);
        Objects.requireNonNull(text);
        for (var row : heads) row.mustFill(columns);
        for (var row : rows) row.mustFill(columns);
    }

    /// A framed table with one row of heads and no body yet.
    public static Table of(List<Column> columns, Row head) {
        return new Table(columns, List.of(head), List.of(), Borders.GRID, Style.CELL);
    }

    public Table add(Row... more) {
        return addAll(List.of(more));
    }

    public Table addAll(List<Row> more) {
        var all = new ArrayList<>(rows);
        all.addAll(more);
        return new Table(columns, heads, all, borders, text);
    }

    public Table bordered(Borders other) {
        return new Table(columns, heads, rows, other, text);
    }

    public Table styled(Style other) {
        return new Table(columns, heads, rows, borders, other);
    }
}
