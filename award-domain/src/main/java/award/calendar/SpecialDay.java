package award.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// A day that a holiday notice lifts out of the ordinary week: a day off, or a weekend day worked in exchange.
///
/// @param kind `HOLIDAY` or `MAKE_UP_WORKDAY`
/// @param name the holiday's name, as the notice gives it (春节)
@Embeddable
public record SpecialDay(LocalDate day, @Enumerated(EnumType.STRING) DayKind kind, String name) {

    /// @throws IllegalArgumentException for a kind that needs no notice
    public SpecialDay {
        if (kind != DayKind.HOLIDAY && kind != DayKind.MAKE_UP_WORKDAY) {
            throw new IllegalArgumentException("an ordinary day is not special: " + day + " " + kind);
        }
    }
}
