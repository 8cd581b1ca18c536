package award.packet.service;

import award.document.service.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The words of a meeting's papers.
final class PaperWords {

    private static final Wording WORDS = Wording.of("packet");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    static String name(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    static String moment(LocalDateTime moment) {
        return WORDS.when("pattern.moment", moment);
    }

    static String moment(Instant moment) {
        return WORDS.when("pattern.minute", moment.atZone(BEIJING));
    }

    static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }
}
