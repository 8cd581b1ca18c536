package award.party.service;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.UploadedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A table somebody hands in, as CSV in any usual encoding or as XLSX (its first sheet): cells as text, row by row.
public sealed interface TableFile {

    int MOST_ROWS = 5000;
    ReadingOptions WITH_FORMATS = new ReadingOptions(true, false); // a day is a number with the format of a day

    /// @param form the encoding of a CSV, or `XLSX`
    /// @param rows without the header
    record Sound(String form, List<String> header, List<Line> rows) implements TableFile {}

    record Unreadable(Message reason) implements TableFile {}

    /// @param number of the line in the file, or of the row in the sheet, from 1
    record Line(int number, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    static TableFile read(byte[] file) {
        boolean zipped = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        if (zipped) return readWorkbook(file);
        return UploadedText.read(file).map(TableFile::readText).orElseGet(() -> new Unreadable(message("party.file.notATable")));
    }

    private static TableFile readText(UploadedText text) {
        try (var csv = CSVParser.parse(text.text(), CSVFormat.DEFAULT.builder().setTrim(true).get())) {
            return table(text.encoding(), csv.stream()
                    .map(row -> new Line((int) csv.getCurrentLineNumber(), List.of(row.values()))).toList());
        } catch (IOException | UncheckedIOException malformed) {
            return new Unreadable(message("party.file.malformed"));
        }
    }

    private static TableFile readWorkbook(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS); var rows = workbook.getFirstSheet().openStream()) {
            return table("XLSX", rows.map(row -> new Line(row.getRowNum(), cells(row))).toList());
        } catch (IOException | ExcelReaderException notAWorkbook) {
            return new Unreadable(message("party.file.notATable"));
        }
    }

    private static TableFile table(String form, List<Line> lines) {
        var filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.size() < 2) return new Unreadable(message("party.file.empty"));
        if (filled.size() > MOST_ROWS) return new Unreadable(message("party.file.tooLong", MOST_ROWS));
        return new Sound(form, filled.getFirst().cells(), filled.subList(1, filled.size()));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getOptionalCell)
                .map(cell -> cell.map(TableFile::text).orElse("")).toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() != CellType.NUMBER) return cell.getText().strip();
        var format = cell.getDataFormatString();
        boolean day = format != null && format.contains("y");
        return day ? cell.asDate().toLocalDate().toString() : cell.asNumber().toPlainString();
    }
}
