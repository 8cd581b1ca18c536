package award.ballot.service.paper;

import award.document.service.Wording;

/// The words of a vote's papers.
final class PaperWords {

    private static final Wording WORDS = Wording.of("ballot");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }

    static String name(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }
}
