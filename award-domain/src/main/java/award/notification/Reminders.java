package award.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long before a due date those who have to see to it are reminded (提前提醒).
///
/// @param daysBefore whole days, each once: 7 and 1 remind a week before and on the day before; 0 is the day itself
public record Reminders(List<Integer> daysBefore) {

    private static final int LONGEST = 365;

    public Reminders {
        daysBefore = daysBefore.stream().sorted().distinct().toList();
        daysBefore.forEach(days -> {
            if (days < 0 || days > LONGEST) throw new IllegalArgumentException("nobody is reminded " + days + " days before");
        });
    }

    /// The reminder that is due today; a day on which nobody was reminded, because the product stood still, is made up for on the next.
    ///
    /// @return how many days before the date it belongs; empty when it is too early, or the day is over
    public Optional<Integer> due(LocalDate day, LocalDate today) {
        if (today.isAfter(day)) return Optional.empty();
        return daysBefore.stream().filter(before -> !today.isBefore(day.minusDays(before))).findFirst();
    }

    /// The days on which a date may lie of which somebody is reminded today.
    public int reach() {
        return daysBefore.isEmpty() ? 0 : daysBefore.getLast();
    }
}
