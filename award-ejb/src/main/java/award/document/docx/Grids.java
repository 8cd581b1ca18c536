package award.document.docx;

import award.document.Align;
import award.document.Ballot;
import award.document.Cell;
import award.document.Column;
import award.document.Form;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Everything that is ruled in lines and columns, as Word's tables.
final class Grids {

    /// Characters that the label of a form's field takes.
    private static final double LABEL = 6;
    private static final double BALLOT_ROW = 14;
    private static final String BAR = "4A698C";
    private static final String REST = "E4E9EE";

    private final XWPFDocument docx;
    private final Words words;
    private final double width;

    Grids(XWPFDocument docx, Words words, double width) {
        this.docx = docx;
        this.words = words;
        this.width = width;
    }

    void set(Table table) {
        var shares = table.columns().stream().mapToDouble(Column::share).toArray();
        var grid = new Grid(docx, words, table.borders());
        for (var head : table.heads()) grid.add(boxes(head, table, shares, "TableHead"), head.least(), true);
        for (var row : table.rows()) grid.add(boxes(row, table, shares, "TableText"), row.least(), false);
        grid.write();
    }

    private List<Grid.Box> boxes(Row row, Table table, double[] shares, String style) {
        double all = Arrays.stream(shares).sum();
        var boxes = new ArrayList<Grid.Box>();
        int column = 0;
        for (var cell : row.cells()) {
            double share = 0;
            for (int at = column; at < column + cell.span(); at++) share += shares[at];
            boxes.add(new Grid.Box(width * share / all, cell.paragraphs(), style, align(cell, table.columns().get(column), style),
                    cell.face().map(face -> table.text().in(face)).orElse(style.equals("TableHead") ? Style.HEAD : table.text())));
            column += cell.span();
        }
        return boxes;
    }

    private static Align align(Cell cell, Column column, String style) {
        return cell.align().orElse(style.equals("TableHead") ? Align.CENTRE : column.align());
    }

    void set(Form form) {
        double label = LABEL * Style.CELL.size();
        var grid = new Grid(docx, words, Table.Borders.GRID);
        for (var line : form.lines()) {
            double value = width / line.fields().size() - label;
            grid.add(line.fields().stream().flatMap(field -> Stream.of(
                    box(label, List.of(Text.of(field.label())), "TableHead", Align.CENTRE), box(value, field.value(), "TableText", Align.LEFT))).toList(),
                    line.least(), false);
        }
        grid.write();
    }

    void set(Stamp stamp) {
        double label = LABEL * Style.CELL.size();
        var said = new ArrayList<Text>(stamp.opinion());
        var grid = new Grid(docx, words, Table.Borders.GRID);
        grid.add(List.of(box(label, List.of(Text.of(stamp.label())), "TableHead", Align.CENTRE), new Grid.Box(width - label, said, "TableText", Align.LEFT,
                Style.CELL, "", stamp.closing())), stamp.mm(), false);
        grid.write();
    }

    void set(Ballot ballot) {
        double number = 2;
        double mark = 2.2;
        double all = number + 8 + mark * ballot.markHeads().size();
        var grid = new Grid(docx, words, Table.Borders.GRID);
        var heads = new ArrayList<Grid.Box>();
        heads.add(box(width * number / all, List.of(Text.of(ballot.numberHead())), "TableHead", Align.CENTRE));
        heads.add(box(width * 8 / all, List.of(Text.of(ballot.nameHead())), "TableHead", Align.CENTRE));
        ballot.markHeads().forEach(head -> heads.add(box(width * mark / all, List.of(Text.of(head)), "TableHead", Align.CENTRE)));
        grid.add(heads, 0, true);
        for (var group : ballot.groups()) {
            if (!group.title().isEmpty()) grid.add(List.of(box(width, List.of(Text.of(group.title())), "TableHead", Align.LEFT)), 0, false);
            for (int at = 0; at < group.candidates().size(); at++) {
                var boxes = new ArrayList<Grid.Box>();
                boxes.add(box(width * number / all, List.of(Text.of(String.valueOf(at + 1))), "TableText", Align.CENTRE));
                boxes.add(box(width * 8 / all, List.of(Text.of(group.candidates().get(at))), "TableText", Align.LEFT));
                ballot.markHeads().forEach(head -> boxes.add(box(width * mark / all, List.of(), "TableText", Align.CENTRE)));
                grid.add(boxes, BALLOT_ROW, false);
            }
        }
        grid.write();
    }

    /// Bars are cells, filled as far as was reached.
    void set(ScoreProfile profile) {
        double label = width * 0.28;
        double reached = width * 0.2;
        double bar = width - label - reached;
        var grid = new Grid(docx, words, Table.Borders.NONE);
        for (var line : profile.bars()) {
            var boxes = new ArrayList<Grid.Box>();
            boxes.add(box(label, List.of(Text.of(line.label())), "TableText", Align.RIGHT));
            if (line.share() > 0.005) boxes.add(Grid.Box.filled(bar * line.share(), BAR));
            if (line.share() < 0.995) boxes.add(Grid.Box.filled(bar * (1 - line.share()), REST));
            boxes.add(box(reached, List.of(Text.of(line.reached())), "TableText", Align.LEFT));
            grid.add(boxes, 0, false);
        }
        grid.write();
    }

    private static Grid.Box box(double width, List<Text> said, String style, Align align) {
        return new Grid.Box(width, said, style, align, style.equals("TableHead") ? Style.HEAD : Style.CELL);
    }
}
