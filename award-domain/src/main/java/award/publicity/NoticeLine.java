package award.publicity;

import award.shared.Span;
import java.time.LocalDate;
import java.util.UUID;

/// A notice as a long list shows it, without its entries.
///
/// @param objections all that were received
public record NoticeLine(
        UUID id, String scheme, String about, String list, LocalDate publishedOn, LocalDate firstDay, LocalDate lastDay, LocalDate stoppedOn,
        UUID successor, long objections) {

    public NoticeId notice() {
        return new NoticeId(id);
    }

    /// From the day of publication to the last day: both dates, as the law wants them told.
    public Span days() {
        return new Span(publishedOn, lastDay);
    }

    public NoticeState state(LocalDate day) {
        if (successor != null) return NoticeState.REPLACED;
        if (stoppedOn != null) return NoticeState.STOPPED;
        if (day.isBefore(publishedOn)) return NoticeState.AHEAD;
        return day.isAfter(lastDay) ? NoticeState.OVER : NoticeState.RUNNING;
    }
}
