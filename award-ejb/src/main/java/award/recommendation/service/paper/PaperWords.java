package award.recommendation.service.paper;

import award.document.service.Wording;
import java.time.LocalDate;

/// The words of the papers of recommendation.
final class PaperWords {

    private static final Wording WORDS = Wording.of("recommendation");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
