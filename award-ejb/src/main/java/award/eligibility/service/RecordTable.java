package award.eligibility.service;

import static award.shared.Message.message;

import award.shared.Message;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A list of any length as it streams by, from a CSV in any usual encoding or the first sheet of an XLSX: memory stays flat, whatever
/// somebody hands in.
final class RecordTable {

    static final int MOST_ROWS = 200_000;
    static final long MOST_BYTES = 60L << 20;
    private static final long MOST_UNZIPPED = 400L << 20;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false); // a day is a number with the format of a day
    private static final Charset GB18030 = Charset.forName("GB18030"); // holds GBK and GB 2312

    /// A filled row of the file, the heading first.
    ///
    /// @param number  of the line in the file, or of the row in the sheet, from 1
    /// @param formula position of the first cell that holds a formula instead of a value, from 1; 0 when none does
    record Line(int number, List<String> cells, int formula) {}

    /// Takes the rows one by one.
    interface Taker {

        void take(Line line);
    }

    /// How it ended.
    sealed interface Outcome {

        /// @param form the encoding of a CSV, or `XLSX`
        record ReadThrough(String form) implements Outcome {}

        record Unreadable(Message reason) implements Outcome {}
    }

    private final Path file;
    private final Taker taker;
    private int taken;

    private RecordTable(Path file, Taker taker) {
        this.file = file;
        this.taker = taker;
    }

    static Outcome read(Path file, Taker taker) {
        var table = new RecordTable(file, taker);
        try {
            if (Files.size(file) > MOST_BYTES) return refused("eligibility.lists.fileTooLarge", MOST_BYTES >> 20);
            return table.isZipped() ? table.workbook() : table.text();
        } catch (Stop stop) {
            return new Outcome.Unreadable(stop.reason);
        } catch (IOException | UncheckedIOException | ExcelReaderException malformed) {
            return refused("eligibility.lists.malformed");
        }
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Unreadable(message(key, args));
    }

    private boolean isZipped() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private Outcome workbook() throws IOException {
        if (isBomb()) return refused("eligibility.lists.bomb");
        try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS); var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> pass(row.getRowNum(), cells(row), formula(row)));
        }
        return end("XLSX");
    }

    /// Whether it unpacks to more than any honest list: what the entries claim is not believed.
    private boolean isBomb() throws IOException {
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNZIPPED) return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) cells.add(row.getOptionalCell(i).map(RecordTable::text).orElse(""));
        return cells;
    }

    private static int formula(Row row) {
        for (int i = 0; i < row.getCellCount(); i++) {
            if (row.getOptionalCell(i).filter(cell -> cell.getType() == CellType.FORMULA).isPresent()) return i + 1;
        }
        return 0;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case FORMULA -> Optional.ofNullable(cell.getRawValue()).orElse("=");
            case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : cell.asNumber().toPlainString();
            case STRING, BOOLEAN, ERROR -> Optional.ofNullable(cell.getText()).map(String::strip).orElse("");
        };
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.contains("y");
    }

    private Outcome text() throws IOException {
        var charset = charset();
        if (charset.isEmpty()) return refused("eligibility.lists.notATable");
        try (var reader = new Bounded(open(charset.get()));
                var csv = CSVParser.parse(reader, CSVFormat.DEFAULT.builder().setTrim(true).get())) {
            for (var row : csv) {
                reader.begin();
                pass((int) csv.getCurrentLineNumber(), List.of(row.values()), 0);
            }
        }
        return end(charset.get().name());
    }

    /// The encoding in which the whole file makes sense; empty when it is no text at all.
    private Optional<Charset> charset() throws IOException {
        var first = new byte[2];
        try (var in = Files.newInputStream(file)) {
            if (in.readNBytes(first, 0, 2) == 2 && (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE || first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)) {
                return Optional.of(StandardCharsets.UTF_16);
            }
        }
        for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) if (makesSenseIn(charset)) return Optional.of(charset);
        return Optional.empty();
    }

    private boolean makesSenseIn(Charset charset) throws IOException {
        var buffer = new char[1 << 14];
        try (var reader = new InputStreamReader(new FileInputStream(file.toFile()), charset.newDecoder())) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) if (buffer[i] == '\0') return false;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private BufferedReader open(Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(withoutMark(Files.newInputStream(file)), charset));
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        var pushed = new PushbackInputStream(in, 3);
        var head = pushed.readNBytes(3);
        boolean mark = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!mark) pushed.unread(head);
        return pushed;
    }

    private void pass(int number, List<String> cells, int formula) {
        if (cells.stream().allMatch(String::isEmpty)) return;
        if (++taken > MOST_ROWS + 1) throw new Stop(message("eligibility.lists.tooLong", MOST_ROWS));
        taker.take(new Line(number, cells, formula));
    }

    private Outcome end(String form) {
        return taken < 2 ? refused("eligibility.lists.empty") : new Outcome.ReadThrough(form);
    }

    /// A quotation mark that nobody closes would make one record of the rest of the file.
    private static final class Bounded extends FilterReader {

        private int sinceBegin;

        Bounded(Reader in) {
            super(in);
        }

        void begin() {
            sinceBegin = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            sinceBegin += Math.max(read, 0);
            if (sinceBegin > LONGEST_RECORD) throw new Stop(message("eligibility.lists.openQuotation"));
        }
    }

    /// The file cannot be used from here on.
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Message reason;

        Stop(Message reason) {
            super(reason.key());
            this.reason = reason;
        }
    }
}
