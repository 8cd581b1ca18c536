package award.review.service.paper;

import award.document.service.Wording;

/// The words of the papers of review.
final class PaperWords {

    private static final Wording WORDS = Wording.of("review");

    private PaperWords() {}

    static String say(String key, Object... args) {
        return WORDS.say(key, args);
    }
}
