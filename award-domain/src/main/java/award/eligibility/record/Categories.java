package award.eligibility.record;

import static java.util.stream.Collectors.toMap;

import award.scheme.Regulation;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.OfficialList;
import award.scheme.rule.RecordKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The categories that lists may tell of: every kind of record, and every list that a regulation checks a fact by.
public final class Categories {

    private static final Map<String, RecordKind> WORDS = words();

    private final List<String> labels;

    public Categories(Collection<Regulation> regulations) {
        labels = regulations.stream().flatMap(regulation -> regulation.rules().facts().stream())
                .map(FactDeclaration::official).flatMap(Optional::stream).map(OfficialList::label).distinct().sorted().toList();
    }

    public List<Category> all() {
        return Stream.<Category>concat(
                Arrays.stream(RecordKind.values()).map(Category.Bad::new), labels.stream().map(Category.Label::new)).toList();
    }

    /// The category of a key that was kept.
    ///
    /// @throws IllegalArgumentException when no regulation knows it any more
    public static Category ofKey(String key) {
        return Arrays.stream(RecordKind.values()).filter(kind -> kind.name().equals(key)).findFirst()
                .<Category>map(Category.Bad::new).orElseGet(() -> new Category.Label(key));
    }

    /// The category that a cell names, in any of the words that offices use.
    public Optional<Category> find(String words) {
        var tidy = tidy(words);
        return labels.stream().filter(label -> tidy(label).equals(tidy)).findFirst().<Category>map(Category.Label::new)
                .or(() -> Optional.ofNullable(WORDS.get(tidy)).map(Category.Bad::new));
    }

    private static String tidy(String words) {
        return Normalizer.normalize(words, Form.NFKC).replaceAll("[\\s“”\"'‘’「」]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, RecordKind> words() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = Categories.class.getResourceAsStream("record-words.csv");
                var csv = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            return csv.stream().collect(toMap(row -> tidy(row.get("word")), row -> RecordKind.valueOf(row.get("kind"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
