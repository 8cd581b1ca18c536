package award.publicity.service;

import award.document.service.Wording;
import java.time.LocalDate;

/// The words of notices and letters.
final class PaperWords {

    private static final Wording WORDS = Wording.of("publicity");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
