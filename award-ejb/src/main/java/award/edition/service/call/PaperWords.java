package award.edition.service.call;

import award.document.service.Wording;
import java.time.LocalDate;

/// The words of the call.
final class PaperWords {

    private static final Wording WORDS = Wording.of("edition");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
