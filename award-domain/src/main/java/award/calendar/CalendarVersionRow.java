package award.calendar;

import java.time.Instant;
import java.time.LocalDate;

/// One imported version of a year's notice, as a list shows it.
public record CalendarVersionRow(int year, int version, String document, LocalDate publishedOn, Instant importedAt, String importedBy) {

    public String id() {
        return year + "." + version;
    }
}
