package award.scheme.file;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.file.PublishedSchema.Shaped;
import award.scheme.file.PublishedSchema.Worded;
import award.scheme.file.RegulationFileTest.Mistake;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The schema that editors use and the reader say the same: neither knows a word that the other does not.
class RegulationSchemaTest {

    private static final String EVERY_WORD = RegulationFiles.everyWord();
    private static final String NOBODY_KNOWS = "zzz";
    private static final Set<String> OF_SHAPE = Set.of("unknownKey", "missingKey", "malformed", "unknownWord", "textExpected",
            "listExpected", "mappingExpected");

    private static final PublishedSchema SCHEMA = new PublishedSchema(RegulationFiles.schema());

    /// Something in one of the samples.
    record Place<T>(String file, T what) {

        @Override
        public String toString() {
            return what.toString();
        }
    }

    static List<String> names() {
        return RegulationFiles.names();
    }

    /// Files that together use every kind of everything: of some things a regulation has only one.
    static Stream<String> samples() {
        return Stream.of(
                EVERY_WORD,
                EVERY_WORD.replace("kind: everyYears, years: 2}", "kind: onApproval}"),
                EVERY_WORD.replace("kind: firstAtLeast, basis: SITE, first: 6, minimum: 600.5}", "kind: ranked, basis: SITE}"),
                EVERY_WORD.replace("kind: firstAtLeast, basis: SITE, first: 6, minimum: 600.5}", "kind: chosen, basis: SITE}"),
                mark("attested"), mark("registeredIn, division: \"99\", area: 示例市"), mark("operatingYears, years: 3"), mark("workYears, years: 3, localYears: 1"),
                mark("cleanRecord, records: [VIOLATION], years: 1"), mark("yearsSince, fact: excellenceSince, years: 3"), mark("improvedOnLast"));
    }

    private static String mark(String kind) {
        return EVERY_WORD.replace("name: 创新型, kind: computed, holds: aboveScale && patents >= 10", "name: 创新型, kind: " + kind);
    }

    /// Each shape of the schema once.
    static Stream<Place<Shaped>> shapes() {
        return samples().flatMap(file -> SCHEMA.walk(file).mappings().stream().map(shaped -> new Place<>(file, shaped)))
                .collect(toMap(place -> place.what().shape(), place -> place, (first, again) -> first)).values().stream();
    }

    /// Each choice of words once.
    static Stream<Place<Worded>> words() {
        return samples().flatMap(file -> SCHEMA.walk(file).values().stream().map(worded -> new Place<>(file, worded)))
                .collect(toMap(place -> place.what().words(), place -> place, (first, again) -> first)).values().stream();
    }

    static Stream<Mistake> mistakesOfShape() {
        return RegulationFileTest.MISTAKES.stream().filter(mistake -> OF_SHAPE.contains(mistake.fault()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_shipped_file_has_the_published_shape(String name) {
        assertThat(SCHEMA.complaints(RegulationFiles.text(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_kind_of_rule_is_read_and_has_the_published_shape(String file) {
        assertThat(RegulationFiles.faults(file)).isEmpty();
        assertThat(SCHEMA.complaints(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakesOfShape")
    void a_mistake_of_shape_is_refused_by_the_reader_and_by_the_schema(Mistake mistake) {
        assertThat(RegulationFiles.faults(mistake.file())).isNotEmpty();
        assertThat(SCHEMA.complaints(mistake.file())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_reader_asks_for_exactly_the_keys_of_the_schema(Place<Shaped> place) {
        assertThat(keysOfTheReader(place.file(), place.what())).isEqualTo(place.what().keys());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_reader_misses_exactly_the_keys_that_the_schema_requires(Place<Shaped> place) {
        assertThat(place.what().written().stream().filter(key -> missedByTheReader(place.file(), key)).map(ScalarNode::getValue))
                .containsExactlyInAnyOrderElementsOf(place.what().required());
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_reader_takes_exactly_the_words_of_the_schema(Place<Worded> place) {
        assertThat(wordsOfTheReader(place.file(), place.what())).isEqualTo(place.what().words());
    }

    @Test
    void no_shape_of_the_schema_is_left_out_of_the_comparison() {
        var compared = shapes().map(place -> place.what().shape()).collect(toSet());

        assertThat(SCHEMA.shapes()).allSatisfy(shape -> assertThat(compared).contains(shape));
    }

    /// What the reader tells somebody who wrote a key that nobody knows.
    private static Set<String> keysOfTheReader(String file, Shaped mapping) {
        return known(mapping.with(NOBODY_KNOWS, file), "scheme.fault.unknownKey");
    }

    /// What the reader tells somebody who wrote a word that nobody knows.
    private static Set<String> wordsOfTheReader(String file, Worded value) {
        int start = mark(value.node()).getIndex();
        return known(file.substring(0, start) + NOBODY_KNOWS + file.substring(start + value.node().getValue().length()), "scheme.fault.unknownWord");
    }

    private static boolean missedByTheReader(String file, ScalarNode key) {
        int start = mark(key).getIndex();
        var written = file.substring(0, start) + NOBODY_KNOWS + file.substring(start + key.getValue().length());
        return RegulationFiles.faults(written).stream().anyMatch(fault -> fault.what().key().equals("scheme.fault.missingKey")
                && fault.what().args().getFirst().equals(key.getValue()));
    }

    private static Set<String> known(String file, String expected) {
        var fault = RegulationFiles.faults(file).stream()
                .filter(found -> found.what().key().equals(expected) && found.what().args().getFirst().equals(NOBODY_KNOWS))
                .findFirst()
                .orElseThrow(() -> new AssertionError(RegulationFiles.faults(file).toString()));
        return new TreeSet<>(List.of(((String) fault.what().args().get(1)).split(", ")));
    }

    private static Mark mark(Node node) {
        return node.getStartMark().orElseThrow();
    }
}
