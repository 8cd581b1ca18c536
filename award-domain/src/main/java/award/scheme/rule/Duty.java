package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// What a winner owes after the award (获奖后义务).
///
/// @param name in the regulation's words
public record Duty(Citation clause, String key, String name, Recurrence recurrence) implements Parameter {

    /// When it falls due.
    public sealed interface Recurrence {

        /// All the time.
        record Standing() implements Recurrence {}

        /// Whenever something happens that the duty names.
        record OnEvent() implements Recurrence {}

        /// Every so many years, for so many years from the clock.
        record EveryYears(int every, int during, Clock from) implements Recurrence {}
    }

    @Override
    public Message says() {
        return switch (recurrence) {
            case Recurrence.Standing standing -> Message.message("scheme.duty.standing", name);
            case Recurrence.OnEvent event -> Message.message("scheme.duty.onEvent", name);
            case Recurrence.EveryYears years ->
                    Message.message("scheme.duty.everyYears", name, years.during(), years.every(), Message.name(years.from()));
        };
    }
}
