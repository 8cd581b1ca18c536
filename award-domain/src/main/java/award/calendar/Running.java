package award.calendar;

import award.shared.Message;
import award.shared.Span;
import java.time.LocalDate;
import java.util.List;

/// How a period runs from an event (期限起止), with the arithmetic in words.
///
/// @param event           the day of the event: the day of publication, of delivery, of the decision
/// @param span            the first and the last day of the period
/// @param calendarVersion the notices it was reckoned with, such as `2025.1+2026.1`; empty when none was loaded
/// @param reckoning       the steps, so that it can be worked out again by hand
public record Running(
        LocalDate event, Span span, Certainty certainty, String calendarVersion, List<Message> reckoning) {

    public Running {
        reckoning = List.copyOf(reckoning);
    }

    public LocalDate lastDay() {
        return span.last();
    }

    public boolean isFirm() {
        return certainty == Certainty.FIRM;
    }

    /// The dates, for fixing a legal deadline on them.
    ///
    /// @throws ProvisionalDateException when they are provisional: ask [#isFirm()] first and tell the reader
    public Span fixed() {
        if (!isFirm()) throw new ProvisionalDateException(span.last());
        return span;
    }
}
