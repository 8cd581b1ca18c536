package award.scenario;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.file.Fault;
import award.scheme.file.PublishedSchema;
import award.scheme.file.PublishedSchema.Shaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import tools.jackson.databind.JsonNode;

/// The schema of scenario files and their reader know the same keys.
class ScenarioSchemaTest {

    private static final PublishedSchema SCHEMA = new PublishedSchema(resource("/award/scheme/scenario.schema.json"));
    private static final String NOBODY_KNOWS = "zzz";
    private static final String GIVEN = "前提";
    private static final String THEN = "应有的回答";

    /// A place in a shipped file.
    record Place(Regulation regulation, String file, Shaped mapping) {

        /// What the reader tells somebody who wrote a key that nobody knows here.
        Set<String> keysOfTheReader() {
            return new TreeSet<>(List.of(((String) unknownKey().what().args().get(1)).split(", ")));
        }

        private Fault unknownKey() {
            return switch (ShippedScenarios.read(mapping.with(NOBODY_KNOWS, file), regulation)) {
                case ScenarioFile.Reading.Sound sound -> throw new AssertionError("read in spite of an unknown key");
                case ScenarioFile.Reading.Faulty faulty -> faulty.faults().stream()
                        .filter(fault -> fault.what().key().equals("scheme.fault.unknownKey")).findFirst()
                        .orElseThrow(() -> new AssertionError(faulty.faults()));
            };
        }

        @Override
        public String toString() {
            return regulation.id() + " " + mapping;
        }
    }

    static List<Regulation> regulations() {
        return ShippedRegulations.all().stream().filter(regulation -> ShippedScenarios.source(regulation).isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_shipped_file_has_the_published_shape(Regulation regulation) {
        assertThat(SCHEMA.complaints(ShippedScenarios.source(regulation).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_reader_asks_for_exactly_the_keys_of_the_schema(Place place) {
        assertThat(place.keysOfTheReader()).isEqualTo(place.mapping().keys());
    }

    /// Each question knows its own part of `given`; together they know all of it.
    @Test
    void all_questions_together_ask_for_exactly_the_keys_that_may_be_given() {
        var met = new HashSet<List<String>>();
        var asked = places().filter(place -> place.mapping().title().equals(GIVEN))
                .filter(place -> met.add(place.mapping().written().stream().map(ScalarNode::getValue).toList()))
                .collect(groupingBy(place -> place.mapping().shape(),
                        flatMapping(place -> place.keysOfTheReader().stream(), toCollection(TreeSet::new))));

        assertThat(asked).isNotEmpty().allSatisfy((shape, keys) ->
                assertThat(keys).isEqualTo(new TreeSet<>(shape.get("properties").propertyNames())));
    }

    @Test
    void no_shape_of_the_schema_is_left_out_of_the_comparison() {
        var met = new HashSet<JsonNode>();
        places().forEach(place -> met.add(place.mapping().shape()));

        assertThat(SCHEMA.shapes()).filteredOn(shape -> shape.has("properties")).allSatisfy(shape -> assertThat(met).contains(shape));
    }

    /// Each shape once. What must come out is free: a word that the question does not answer is a difference, not a fault.
    static Stream<Place> shapes() {
        var met = new HashSet<JsonNode>();
        return places().filter(place -> !Set.of(GIVEN, THEN).contains(place.mapping().title()))
                .filter(place -> met.add(place.mapping().shape()));
    }

    private static Stream<Place> places() {
        return regulations().stream().flatMap(regulation -> {
            var file = ShippedScenarios.source(regulation).orElseThrow();
            return SCHEMA.walk(file).mappings().stream().map(mapping -> new Place(regulation, file, mapping));
        });
    }

    private static String resource(String name) {
        try (var in = ScenarioSchemaTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
