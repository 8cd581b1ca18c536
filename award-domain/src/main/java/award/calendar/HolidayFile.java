package award.calendar;

import static award.shared.Message.message;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import award.shared.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file of holidays: what it says, by year of notice, and every fault with its line.
///
/// Columns, in any order: `date` (2027-01-01), `kind` (`holiday` or `workday`), `name`, `year_notice`.
///
/// @param days   the special days by the year whose notice names them
/// @param faults empty when the whole file can be used
public record HolidayFile(Map<Integer, List<SpecialDay>> days, List<Fault> faults) {

    private static final List<String> COLUMNS = List.of("date", "kind", "name", "year_notice");
    private static final Map<String, DayKind> KINDS =
            Map.of("holiday", DayKind.HOLIDAY, "workday", DayKind.MAKE_UP_WORKDAY);
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreEmptyLines(true).get();

    /// @param line number of the line in the file, the header being line 1
    public record Fault(long line, Message reason) {}

    public static HolidayFile read(String text) {
        try (var csv = CSVParser.parse(text, FORMAT)) {
            var missing = COLUMNS.stream().filter(column -> !csv.getHeaderNames().contains(column)).toList();
            if (missing.isEmpty()) return new Reading().of(csv);
            return new HolidayFile(Map.of(), missing.stream()
                    .map(column -> new Fault(1, message("calendar.file.columnMissing", column))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    private record Line(int year, SpecialDay day) {}

    private static final class Reading {

        private final List<Line> lines = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<LocalDate> seen = new HashSet<>();

        HolidayFile of(CSVParser csv) {
            for (var row : csv) {
                faultIn(row).ifPresentOrElse(
                        reason -> faults.add(new Fault(csv.getCurrentLineNumber(), reason)),
                        () -> lines.add(new Line(year(row).orElseThrow(), special(row))));
            }
            if (lines.isEmpty() && faults.isEmpty()) faults.add(new Fault(1, message("calendar.file.empty")));
            var days = lines.stream().collect(groupingBy(Line::year, TreeMap::new, mapping(Line::day, toList())));
            return new HolidayFile(days, List.copyOf(faults));
        }

        private Optional<Message> faultIn(CSVRecord row) {
            if (!row.isConsistent()) return Optional.of(message("calendar.file.cells", COLUMNS.size(), row.size()));
            return Stream.of(
                    fault(date(row).isEmpty(), "calendar.file.notADate", row.get("date")),
                    fault(kind(row).isEmpty(), "calendar.file.notAKind", row.get("kind")),
                    fault(row.get("name").isEmpty(), "calendar.file.nameMissing"),
                    fault(year(row).isEmpty(), "calendar.file.notAYear", row.get("year_notice")),
                    date(row).flatMap(day -> year(row).flatMap(year -> misplaced(day, year))),
                    date(row).flatMap(day -> fault(!seen.add(day), "calendar.file.twice", day)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private static SpecialDay special(CSVRecord row) {
        return new SpecialDay(date(row).orElseThrow(), kind(row).orElseThrow(), row.get("name"));
    }

    private static Optional<LocalDate> date(CSVRecord row) {
        try {
            return Optional.of(LocalDate.parse(row.get("date")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(CSVRecord row) {
        return Optional.ofNullable(KINDS.get(row.get("kind")));
    }

    private static Optional<Integer> year(CSVRecord row) {
        return Optional.of(row.get("year_notice")).filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf);
    }

    /// A notice may move days of the December before its year and of the January after it, and no others.
    private static Optional<Message> misplaced(LocalDate day, int year) {
        var first = LocalDate.of(year - 1, 12, 1);
        return fault(day.isBefore(first) || !day.isBefore(first.plusMonths(14)), "calendar.file.otherYear", day, year);
    }

    private static Optional<Message> fault(boolean wrong, String key, Object... args) {
        return wrong ? Optional.of(message(key, args)) : Optional.empty();
    }
}
