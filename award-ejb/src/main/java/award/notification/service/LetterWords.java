package award.notification.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// The words around letters and mails. Official papers are written in Chinese, whatever language their readers' pages are in.
final class LetterWords {

    private static final Properties WORDS = load();
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private LetterWords() {}

    /// @throws IllegalArgumentException when nobody wrote the line: a mistake of ours
    static String say(String key, Object... args) {
        var line = WORDS.getProperty(key);
        if (line == null) throw new IllegalArgumentException("no word for " + key);
        return MessageFormat.format(line, Arrays.stream(args).map(String::valueOf).toArray());
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, BEIJING));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(WORDS.getProperty("pattern.day"), Locale.SIMPLIFIED_CHINESE).format(day);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(LetterWords.class.getResourceAsStream("/award/notification/paper.properties"), UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
