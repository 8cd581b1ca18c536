package award.edition.service.call;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// The words of the call. Official papers are written in Chinese, whatever language their readers' pages are in.
final class PaperWords {

    private static final Properties WORDS = load();

    private PaperWords() {}

    /// @throws IllegalArgumentException when nobody wrote the line: a mistake of ours
    static String say(String key, Object... args) {
        var line = WORDS.getProperty(key);
        if (line == null) throw new IllegalArgumentException("no word for " + key);
        return MessageFormat.format(line, Arrays.stream(args).map(String::valueOf).toArray());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(WORDS.getProperty("pattern.day"), Locale.SIMPLIFIED_CHINESE).format(day);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(PaperWords.class.getResourceAsStream("/award/edition/paper.properties"), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
