package award.honour.service.paper;

import award.document.service.Wording;
import java.time.LocalDate;

/// The words of the papers from the vote to the honour.
public final class HonourWords {

    private static final Wording WORDS = Wording.of("honour");

    private HonourWords() {}

    public static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    public static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
