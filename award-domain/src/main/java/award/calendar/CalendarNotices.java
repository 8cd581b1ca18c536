package award.calendar;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The holiday notices shipped with the product, so that the command line and an empty database have a calendar.
public final class CalendarNotices {

    private static final List<HolidayNotice> SHIPPED = read();

    private CalendarNotices() {}

    /// The notices of 2018 to 2026 as last changed, in the order of their years.
    public static List<HolidayNotice> shipped() {
        return SHIPPED;
    }

    /// The working calendar under the shipped notices.
    public static WorkingCalendar china() {
        return WorkingCalendar.of(SHIPPED);
    }

    /// The working calendar under the shipped notices and others, the highest version of each year in force.
    public static WorkingCalendar inForce(List<HolidayNotice> imported) {
        return WorkingCalendar.of(Stream.concat(SHIPPED.stream(), imported.stream())
                .collect(toMap(HolidayNotice::year, Function.identity(), BinaryOperator.maxBy(comparingInt(HolidayNotice::version))))
                .values());
    }

    private static List<HolidayNotice> read() {
        var file = HolidayFile.read(resource("holidays-cn.csv"));
        if (!file.isSound()) throw new IllegalStateException("shipped holidays: " + file.faults());
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var csv = CSVParser.parse(resource("notices-cn.csv"), format)) {
            return csv.stream().map(row -> notice(row, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayNotice notice(CSVRecord row, HolidayFile file) {
        int year = Integer.parseInt(row.get("year"));
        return new HolidayNotice(year, Integer.parseInt(row.get("version")), LocalDate.parse(row.get("published_on")),
                row.get("document"), file.days().get(year));
    }

    private static String resource(String name) {
        try (var in = CalendarNotices.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
