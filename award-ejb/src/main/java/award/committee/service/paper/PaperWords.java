package award.committee.service.paper;

import award.committee.Member;
import award.document.service.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a meeting's records.
final class PaperWords {

    private static final Wording WORDS = Wording.of("committee");

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

    static String time(LocalDateTime moment) {
        return WORDS.when("pattern.time", moment);
    }

    static String day(LocalDate day) {
        return WORDS.when("pattern.day", day);
    }

    static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(say("and")));
    }
}
