package award.document.typeset;

import award.document.Align;
import award.document.Cell;
import award.document.Column;
import award.document.Face;
import award.document.Master;
import award.document.Row;
import award.document.Style;
import award.document.Table;
import java.util.ArrayList;
import java.util.List;

/// Sets tables as rows of cells.
final class TableSetter {

    private static final double HEAVY = 1.2;
    private static final double LIGHT = 0.6;
    private static final double HAIR = 0.25;

    private final Typesetter typesetter;
    private final double width;

    TableSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<GridRow> set(Table table) {
        var heads = new ArrayList<GridRow>();
        for (int at = 0; at < table.heads().size(); at++) {
            heads.add(row(table, table.heads().get(at), headEdges(table, at), List.of(), true));
        }
        var rows = new ArrayList<>(heads);
        for (int at = 0; at < table.rows().size(); at++) {
            rows.add(row(table, table.rows().get(at), bodyEdges(table, at), heads, false));
        }
        return rows;
    }

    private GridRow row(Table table, Row row, GridRow.Edges edges, List<GridRow> heads, boolean isHead) {
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        var cells = new ArrayList<GridCell>();
        int column = 0;
        for (var cell : row.cells()) {
            double share = 0;
            for (int at = column; at < column + cell.span(); at++) share += table.columns().get(at).share();
            cells.add(cell(cell, style(table, table.columns().get(column), cell, isHead), isHead, width * share / shares));
            column += cell.span();
        }
        return new GridRow(cells, Master.mm(row.least()), edges, heads, isHead, false);
    }

    private GridCell cell(Cell cell, Style style, boolean isHead, double cellWidth) {
        double measure = cellWidth - 2 * GridCell.PADDING;
        var lines = new ArrayList<Line>();
        for (var paragraph : cell.paragraphs()) {
            lines.addAll(isHead ? typesetter.balance(paragraph, style, measure) : typesetter.set(paragraph, style, measure));
        }
        return new GridCell(cellWidth, lines);
    }

    private static Style style(Table table, Column column, Cell cell, boolean isHead) {
        var text = table.text();
        return text.in(cell.face().orElse(isHead ? Face.HEI : text.face()))
                .aligned(cell.align().orElse(isHead ? Align.CENTRE : column.align()));
    }

    private static GridRow.Edges headEdges(Table table, int at) {
        return switch (table.borders()) {
            case GRID -> GridRow.Edges.FRAMED;
            case NONE -> GridRow.Edges.NONE;
            case RULES -> new GridRow.Edges(at == 0 ? HEAVY : 0, at == table.heads().size() - 1 ? LIGHT : 0, false);
        };
    }

    private static GridRow.Edges bodyEdges(Table table, int at) {
        return switch (table.borders()) {
            case GRID -> GridRow.Edges.FRAMED;
            case NONE -> GridRow.Edges.NONE;
            case RULES -> new GridRow.Edges(at == 0 && table.heads().isEmpty() ? HEAVY : 0,
                    at == table.rows().size() - 1 ? HEAVY : HAIR, false);
        };
    }
}
