package award.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A span of days, first and last included: the only type for a stretch of time in days.
@Embeddable
public record Span(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when the last day lies before the first
    public Span {
        if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
