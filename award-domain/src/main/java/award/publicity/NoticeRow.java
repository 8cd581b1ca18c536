package award.publicity;

import award.shared.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A published notice as a list shows it.
///
/// @param matter           what it belongs to
/// @param about            how the matter is called
/// @param rule             key of the notice in its regulation
/// @param list             what was published, in the regulation's words
/// @param lastDay          last day of the notice; fixed when it was published, and never moved
/// @param calendarVersion  versions of the holiday notices it was reckoned with
/// @param stop             the decision that ended it early; null where there is none
/// @param successor        the notice that took its place; null where there is none
/// @param openObjections   objections that have come in time and are not settled
public record NoticeRow(
        NoticeId id, UUID matter, String about, String scheme, String version, String rule, String list, LocalDate publishedOn,
        LocalDate firstDay, LocalDate lastDay, String calendarVersion, List<String> entries, Stop stop, NoticeId successor,
        long openObjections) {

    public NoticeRow {
        entries = List.copyOf(entries);
    }

    public Span span() {
        return new Span(firstDay, lastDay);
    }

    public NoticeState state(LocalDate day) {
        if (successor != null) return NoticeState.REPLACED;
        if (stop != null) return NoticeState.STOPPED;
        if (day.isBefore(publishedOn)) return NoticeState.AHEAD;
        return day.isAfter(lastDay) ? NoticeState.OVER : NoticeState.RUNNING;
    }

    /// Whether it was neither stopped nor replaced.
    public boolean stands() {
        return stop == null && successor == null;
    }

    /// Whether the public may still object on that day.
    public boolean runsOn(LocalDate day) {
        return state(day) == NoticeState.RUNNING;
    }

    public Optional<Stop> stopped() {
        return Optional.ofNullable(stop);
    }
}
