package award.document.xlsx;

import award.document.Align;
import award.document.Cell;
import award.document.Document;
import award.document.Row;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes the tables of a document, a sheet each. Text is written as text, whatever it begins with, so that no name becomes a formula;
/// figures that can be reckoned with are numbers.
public final class XlsxFile {

    /// No leading zero and few digits: codes and telephone numbers are no figures.
    private static final Pattern FIGURE = Pattern.compile("-?(0|[1-9]\\d{0,8}|[1-9]\\d{0,2}(,\\d{3}){1,3})(\\.\\d{1,6})?");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 28;
    private static final int WIDTH = 90;
    private static final String APPLICATION = "award";

    private XlsxFile() {}

    public static boolean canWrite(Document document) {
        return document.blocks().stream().anyMatch(Table.class::isInstance);
    }

    /// @throws IllegalArgumentException when there is no table in it
    public static byte[] write(Document document) {
        if (!canWrite(document)) throw new IllegalArgumentException("no table in " + document.name());
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, APPLICATION, "1.0")) {
            var title = document.blocks().stream().filter(Title.class::isInstance).map(block -> ((Title) block).text().replace("\n", "")).findFirst();
            var names = new HashSet<String>();
            for (var block : document.blocks()) {
                if (block instanceof Table table) write(table, title, book.newWorksheet(name(document.name(), names)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the XLSX", e);
        }
        return bytes.toByteArray();
    }

    private static String name(String wanted, Set<String> taken) {
        var plain = NOT_IN_A_NAME.matcher(wanted).replaceAll(" ").strip();
        var name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        int count = 1;
        var free = name;
        while (!taken.add(free)) free = name + " " + ++count;
        return free;
    }

    private static void write(Table table, Optional<String> title, Worksheet sheet) {
        int row = 0;
        if (title.isPresent()) {
            sheet.value(row, 0, title.get());
            sheet.range(row, 0, row, table.columns().size() - 1).merge();
            sheet.style(row, 0).bold().fontSize(16).horizontalAlignment("center").set();
            row++;
        }
        for (var head : table.heads()) write(head, table, sheet, row++, true);
        sheet.freezePane(0, row);
        for (var line : table.rows()) write(line, table, sheet, row++, false);
        double all = table.columns().stream().mapToDouble(column -> column.share()).sum();
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, Math.max(6, WIDTH * table.columns().get(column).share() / all));
        }
    }

    private static void write(Row row, Table table, Worksheet sheet, int at, boolean head) {
        int column = 0;
        for (var cell : row.cells()) {
            if (cell.span() > 1) sheet.range(at, column, at, column + cell.span() - 1).merge();
            value(words(cell), !head, sheet, at, column);
            var style = sheet.style(at, column).borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("center")
                    .horizontalAlignment(side(head ? Align.CENTRE : cell.align().orElse(table.columns().get(column).align())));
            (head ? style.bold() : style).set();
            column += cell.span();
        }
    }

    private static void value(String words, boolean reckoned, Worksheet sheet, int row, int column) {
        if (!reckoned || !FIGURE.matcher(words).matches()) {
            sheet.value(row, column, words);
            return;
        }
        var figure = new BigDecimal(words.replace(",", ""));
        sheet.value(row, column, figure);
        if (figure.scale() > 0) sheet.style(row, column).format("0." + "0".repeat(figure.scale())).set();
    }

    private static String words(Cell cell) {
        return cell.paragraphs().stream().map(Text::plain).collect(Collectors.joining("\n"));
    }

    private static String side(Align align) {
        return switch (align) {
            case LEFT, JUSTIFY -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
