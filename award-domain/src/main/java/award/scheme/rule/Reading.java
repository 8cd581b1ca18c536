package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;

/// A reading (解释): where the text is silent or ambiguous, which sense this file gives it, and that it is a reading.
/// An edition may depart from it by a recorded decision.
///
/// @param key    of the point within its scheme
/// @param chosen the sense chosen, in words
/// @param senses the other senses that an edition may take; empty where nothing follows from the sense but words
public record Reading(Citation clause, String key, String chosen, List<Sense> senses) implements Parameter {

    /// Key of the sense that the file has chosen itself: so an edition comes back to it.
    public static final String AS_CHOSEN = "chosen";

    public Reading {
        senses = List.copyOf(senses);
    }

    /// Another sense of the same place (另一种掌握), and what the rules are then.
    ///
    /// @param key   of the sense within its reading
    /// @param words the sense, in words
    public record Sense(String key, String words, List<Change> changes) {

        public Sense {
            changes = List.copyOf(changes);
        }
    }

    /// Whether rules follow from the sense, so that one of the known senses must be taken.
    public boolean governs() {
        return !senses.isEmpty();
    }

    public Optional<Sense> sense(String wanted) {
        return senses.stream().filter(sense -> sense.key().equals(wanted)).findFirst();
    }

    /// The words of a sense, the chosen one among them; empty when the reading knows no such sense.
    public Optional<String> words(String wanted) {
        return wanted.equals(AS_CHOSEN) ? Optional.of(chosen) : sense(wanted).map(Sense::words);
    }

    @Override
    public Message says() {
        return Message.message("scheme.reading", chosen);
    }
}
