package award.publicity;

import award.shared.Span;
import java.time.LocalDate;
import java.util.List;

/// A published notice as a list shows it.
///
/// @param rule             key of the notice in its regulation
/// @param list             what was published, in the regulation's words
/// @param lastDay          last day of the notice; fixed when it was published, and never moved
/// @param calendarVersion  versions of the holiday notices it was reckoned with
public record NoticeRow(
        NoticeId id, String rule, String list, LocalDate publishedOn, LocalDate firstDay, LocalDate lastDay,
        String calendarVersion, List<String> entries) {

    public Span span() {
        return new Span(firstDay, lastDay);
    }

    /// Whether the public may still object on that day.
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(publishedOn) && !day.isAfter(lastDay);
    }
}
