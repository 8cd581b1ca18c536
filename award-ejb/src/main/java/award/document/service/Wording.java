package award.document.service;

import award.shared.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/// The words of a capability's papers, from its `paper.properties`. Official papers are written in Chinese, whatever language
/// their readers' pages are in.
public final class Wording {

    private final Properties words;

    private Wording(Properties words) {
        this.words = words;
    }

    public static Wording of(String capability) {
        var words = new Properties();
        try (var in = new InputStreamReader(Wording.class.getResourceAsStream("/award/" + capability + "/paper.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return new Wording(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @param args may be messages, which are said first
    /// @throws IllegalStateException when nobody wrote the line: a mistake of ours
    public String say(String key, Object... args) {
        return MessageFormat.format(line(key), Arrays.stream(args).map(this::word).toArray());
    }

    private String word(Object arg) {
        return arg instanceof Message part ? say(part.key(), part.args().toArray()) : String.valueOf(arg);
    }

    /// A day or a moment, by the pattern of that key; empty when there is none.
    public String when(String pattern, TemporalAccessor time) {
        return time == null ? "" : DateTimeFormatter.ofPattern(line(pattern), Locale.SIMPLIFIED_CHINESE).format(time);
    }

    private String line(String key) {
        var line = words.getProperty(key);
        if (line == null) throw new IllegalStateException("no word for " + key);
        return line;
    }
}
