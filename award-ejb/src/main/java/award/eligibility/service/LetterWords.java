package award.eligibility.service;

import award.shared.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;

/// The words of letters about examinations: Chinese, whoever reads the pages in whatever language.
final class LetterWords {

    private static final Properties WORDS = load();

    private LetterWords() {}

    /// @throws IllegalArgumentException when nobody wrote the line: a mistake of ours
    static String say(String key, Object... args) {
        var line = WORDS.getProperty(key);
        if (line == null) throw new IllegalArgumentException("no word for " + key);
        return MessageFormat.format(line, Arrays.stream(args).map(LetterWords::word).toArray());
    }

    static String say(Message message) {
        return say(message.key(), message.args().toArray());
    }

    private static String word(Object arg) {
        return switch (arg) {
            case Message part -> say(part);
            case LocalDate day -> MessageFormat.format(WORDS.getProperty("day"), String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
            default -> String.valueOf(arg);
        };
    }

    private static Properties load() {
        try (var in = new InputStreamReader(LetterWords.class.getResourceAsStream("/award/eligibility/paper.properties"), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
