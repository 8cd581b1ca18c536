package award.calendar;

import java.time.Instant;
import java.time.LocalDate;

/// One version of a year's notice, as a list shows it.
///
/// @param importedAt null for a notice shipped with the product, as is `importedBy`
public record CalendarVersionRow(
        int year, int version, String document, LocalDate publishedOn, Instant importedAt, String importedBy) {

    /// The row of a notice shipped with the product.
    public static CalendarVersionRow shipped(HolidayNotice notice) {
        return new CalendarVersionRow(notice.year(), notice.version(), notice.document(), notice.publishedOn(), null, null);
    }

    public boolean isShipped() {
        return importedAt == null;
    }

    public String id() {
        return year + "." + version;
    }
}
