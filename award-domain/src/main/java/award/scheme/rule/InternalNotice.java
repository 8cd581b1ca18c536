package award.scheme.rule;

import award.calendar.Period;
import award.shared.Citation;
import award.shared.Message;
import java.util.Optional;

/// Before it applies, an applicant shows its application inside its own organisation (内部公示), and nobody objects.
///
/// @param period how long at least; empty where the text leaves it to the applicant
public record InternalNotice(Citation clause, Optional<Period> period) implements Parameter {

    @Override
    public Message says() {
        return period.map(least -> Message.message("scheme.internalNotice.least", least.length(), Message.name(least.unit())))
                .orElseGet(() -> Message.message("scheme.internalNotice.open"));
    }
}
