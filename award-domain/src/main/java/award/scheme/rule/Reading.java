package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A reading (解释): where the text is silent or ambiguous, which sense this file gives it, and that it is a reading.
/// An edition may depart from it by a recorded decision.
///
/// @param key    of the point within its scheme
/// @param chosen the sense chosen, in words
public record Reading(Citation clause, String key, String chosen) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.reading", chosen);
    }
}
