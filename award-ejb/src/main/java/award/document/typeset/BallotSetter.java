package award.document.typeset;

import award.document.Align;
import award.document.Ballot;
import award.document.Face;
import award.document.Master;
import award.document.Style;
import java.util.ArrayList;
import java.util.List;

/// Sets the list of a ballot paper: tall rows, and boxes large enough for a pen.
final class BallotSetter {

    private static final double NUMBER = Master.mm(16);
    private static final double MARK = Master.mm(22);
    private static final double BOX = Master.mm(7);
    private static final double ROW = Master.mm(13);
    private static final Style HEAD = Style.HEAD.sized(14, 20);
    private static final Style NAME = Style.CELL.sized(14, 20);
    private static final Style GROUP = NAME.in(Face.KAI);

    private final Typesetter typesetter;
    private final double width;

    BallotSetter(Typesetter typesetter, double width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    List<GridRow> set(Ballot ballot) {
        double name = width - NUMBER - ballot.markHeads().size() * MARK;
        var head = head(ballot, name);
        var rows = new ArrayList<GridRow>();
        rows.add(head);
        int number = 1;
        for (var group : ballot.groups()) {
            if (!group.title().isEmpty()) rows.add(row(List.of(words(group.title(), GROUP, width)), List.of(head), true));
            for (var candidate : group.candidates()) {
                rows.add(candidate(number++, candidate, ballot.markHeads().size(), name, List.of(head)));
            }
        }
        return rows;
    }

    private GridRow head(Ballot ballot, double name) {
        var cells = new ArrayList<GridCell>();
        cells.add(words(ballot.numberHead(), HEAD, NUMBER));
        cells.add(words(ballot.nameHead(), HEAD, name));
        for (var mark : ballot.markHeads()) cells.add(words(mark, HEAD, MARK));
        return row(cells, List.of(), true);
    }

    private GridRow candidate(int number, String candidate, int marks, double name, List<GridRow> heads) {
        var cells = new ArrayList<GridCell>();
        cells.add(words(Integer.toString(number), NAME.aligned(Align.CENTRE), NUMBER));
        cells.add(words(candidate, NAME, name));
        for (int mark = 0; mark < marks; mark++) cells.add(new GridCell(MARK, List.of(box())));
        return row(cells, heads, false);
    }

    private static Piece box() {
        double margin = (MARK - BOX) / 2 - GridCell.PADDING;
        return new Piece.Drawing(BOX, (x, y, sheet) -> Ink.frame(x + margin, y, BOX, BOX, sheet));
    }

    private GridCell words(String words, Style style, double cell) {
        return new GridCell(cell, typesetter.set(words, style, cell - 2 * GridCell.PADDING));
    }

    private static GridRow row(List<GridCell> cells, List<GridRow> heads, boolean clings) {
        return new GridRow(cells, ROW, GridRow.Edges.FRAMED, heads, clings, false);
    }
}
