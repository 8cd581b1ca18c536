package award.document.typeset;

import award.document.Align;
import award.document.Face;
import award.document.Form;
import award.document.Master;
import award.document.Stamp;
import award.document.Style;
import award.document.Text;
import java.util.ArrayList;
import java.util.List;

/// Sets forms of labels and values, and places for opinion, seal and date.
final class FormSetter {

    private static final double LABEL = 6 * Style.CELL.size();
    private static final Style LABELS = Style.CELL.in(Face.HEI).aligned(Align.CENTRE);
    private static final Style OPINION = Style.CELL.aligned(Align.JUSTIFY).indented(2, 0).sized(12, 20);
    private static final Style CLOSING = Style.CELL.aligned(Align.RIGHT).inset(2).sized(12, 24);
    private static final double LEAST = Master.mm(9);

    private final Typesetter typesetter;
    private final double width;

    FormSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<GridRow> set(Form form) {
        return form.lines().stream().map(this::row).toList();
    }

    GridRow set(Stamp stamp) {
        double inner = width - LABEL - 2 * GridCell.PADDING;
        double height = Master.mm(stamp.mm());
        var opinion = lines(stamp.opinion(), OPINION, inner);
        var closing = stamp.closing().stream().flatMap(line -> typesetter.set(line, CLOSING, inner).stream()).toList();
        double free = height - 12 - total(opinion) - total(closing);

        var content = new ArrayList<Piece>(opinion);
        if (free > 0) content.add(Piece.fixed(free));
        content.addAll(closing);
        return row(List.of(label(stamp.label()), new GridCell(width - LABEL, content)), height);
    }

    private GridRow row(Form.Line line) {
        double share = width / line.fields().size();
        var cells = new ArrayList<GridCell>();
        for (var field : line.fields()) {
            cells.add(label(field.label()));
            cells.add(new GridCell(share - LABEL, lines(field.value(), Style.CELL, share - LABEL - 2 * GridCell.PADDING)));
        }
        return row(cells, Math.max(LEAST, Master.mm(line.least())));
    }

    private GridRow row(List<GridCell> cells, double least) {
        return new GridRow(cells, least, GridRow.Edges.FRAMED, List.of(), false, false);
    }

    private GridCell label(String label) {
        return new GridCell(LABEL, typesetter.balance(Text.of(label), LABELS, LABEL - 2 * GridCell.PADDING));
    }

    private List<Line> lines(List<Text> paragraphs, Style style, double measure) {
        return paragraphs.stream().flatMap(paragraph -> typesetter.set(paragraph, style, measure).stream()).toList();
    }

    private static double total(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }
}
