package award.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The State Council's notice of one year's holidays (部分节假日安排的通知), in one version.
///
/// A notice may reach into its neighbours: that of 2019 also moved days of December 2018. It may change after it was
/// published (2019-03-22, 2020-01-27); the changed notice is the next version.
///
/// @param year      the year the notice is for
/// @param version   1 for the notice as first published, rising with each change
/// @param document  the document's number, or numbers where one changed another
public record HolidayNotice(int year, int version, LocalDate publishedOn, String document, List<SpecialDay> days) {

    public HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
    }

    /// What a deadline keeps to say what it was reckoned with: `2026.1`.
    public String versionId() {
        return year + "." + version;
    }
}
