package award.application.service.paper;

import award.document.service.Wording;
import award.shared.Message;
import java.time.LocalDate;

/// The words of papers about applications.
public final class PaperWords {

    private static final Wording WORDS = Wording.of("application");

    private PaperWords() {}

    public static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    public static String say(Message message) {
        return WORDS.say(message.key(), message.args().toArray());
    }

    public static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
