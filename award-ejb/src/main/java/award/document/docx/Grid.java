package award.document.docx;

import award.document.Align;
import award.document.Master;
import award.document.Style;
import award.document.Table.Borders;
import award.document.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A table whose rows may be divided differently: Word's grid is where any row has a line, and a cell spans as many of its columns as it covers.
final class Grid {

    private static final int RULE = 6;
    private static final String BLACK = "000000";

    private final XWPFDocument docx;
    private final Words words;
    private final Borders borders;
    private final List<Line> lines = new ArrayList<>();

    /// @param fill    background; empty for none
    /// @param closing lines at the lower right
    record Box(double width, List<Text> said, String paragraphs, Align align, Style text, String fill, List<String> closing) {

        Box(double width, List<Text> said, String paragraphs, Align align, Style text) {
            this(width, said, paragraphs, align, text, "", List.of());
        }

        static Box filled(double width, String colour) {
            return new Box(width, List.of(), "TableText", Align.LEFT, Style.CELL, colour, List.of());
        }
    }

    private record Line(List<Box> boxes, double least, boolean head) {}

    Grid(XWPFDocument docx, Words words, Borders borders) {
        this.docx = docx;
        this.words = words;
        this.borders = borders;
    }

    /// @param least height in millimetres
    void add(List<Box> boxes, double least, boolean head) {
        lines.add(new Line(boxes, least, head));
    }

    void write() {
        if (lines.isEmpty()) return;
        var edges = new TreeSet<Long>();
        lines.forEach(line -> edges.addAll(edges(line.boxes())));
        var stops = List.copyOf(edges);
        var table = docx.createTable();
        table.removeRow(0);
        border(table);
        columns(table, stops);
        for (var line : lines) row(table.createRow(), line, stops);
    }

    private static List<Long> edges(List<Box> boxes) {
        var edges = new ArrayList<Long>();
        double at = 0;
        for (var box : boxes) edges.add(Sections.twips(at += box.width()));
        return edges;
    }

    private static void columns(XWPFTable table, List<Long> stops) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(String.valueOf(stops.getLast()));
        var grid = table.getCTTbl().addNewTblGrid();
        long from = 0;
        for (var stop : stops) {
            grid.addNewGridCol().setW(BigInteger.valueOf(stop - from));
            from = stop;
        }
    }

    private void border(XWPFTable table) {
        var outer = borders == Borders.NONE ? XWPFBorderType.NONE : XWPFBorderType.SINGLE;
        var inner = borders == Borders.GRID ? XWPFBorderType.SINGLE : XWPFBorderType.NONE;
        table.setTopBorder(outer, RULE, 0, BLACK);
        table.setBottomBorder(outer, RULE, 0, BLACK);
        table.setLeftBorder(inner, RULE, 0, BLACK);
        table.setRightBorder(inner, RULE, 0, BLACK);
        table.setInsideHBorder(inner, RULE, 0, BLACK);
        table.setInsideVBorder(inner, RULE, 0, BLACK);
    }

    private void row(XWPFTableRow row, Line line, List<Long> stops) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(line.head());
        if (line.least() > 0) {
            row.setHeight((int) Sections.twips(Master.mm(line.least())));
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        while (!row.getTableCells().isEmpty()) row.removeCell(0);
        int from = 0;
        var edges = edges(line.boxes());
        for (int at = 0; at < edges.size(); at++) {
            int to = stops.indexOf(edges.get(at)) + 1;
            var cell = row.createCell();
            var properties = cell.getCTTc().addNewTcPr();
            properties.addNewTcW().setW(BigInteger.valueOf(stops.get(to - 1) - (from == 0 ? 0 : stops.get(from - 1))));
            if (to - from > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(to - from));
            fill(cell, line.boxes().get(at));
            from = to;
        }
    }

    private void fill(XWPFTableCell cell, Box box) {
        if (!box.fill().isEmpty()) cell.setColor(box.fill());
        cell.setVerticalAlignment(box.closing().isEmpty() ? XWPFTableCell.XWPFVertAlign.CENTER : XWPFTableCell.XWPFVertAlign.BOTTOM);
        boolean first = true;
        for (var text : box.said().isEmpty() ? List.of(Text.EMPTY) : box.said()) {
            var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            first = false;
            paragraph.setStyle(box.paragraphs());
            Words.align(paragraph, box.align());
            words.say(paragraph, text, box.text());
        }
        for (var line : box.closing()) {
            var paragraph = cell.addParagraph();
            paragraph.setStyle(box.paragraphs());
            Words.align(paragraph, Align.RIGHT);
            Words.right(paragraph, 2);
            words.say(paragraph, Text.of(line), box.text());
        }
    }
}
