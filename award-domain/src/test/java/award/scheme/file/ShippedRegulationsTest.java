package award.scheme.file;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.Regulation;
import award.scheme.Regulation.Holding;
import award.scheme.ShippedRegulations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRegulationsTest {

    static List<String> names() {
        return RegulationFiles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_shipped_file_is_sound(String name) {
        assertThat(RegulationFiles.faults(RegulationFiles.text(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_is_named_after_its_scheme_and_version(String name) {
        var regulation = RegulationFiles.sound(name);

        assertThat(regulation.scheme() + "-" + regulation.version()).isEqualTo(name);
    }

    @Test
    void the_shelf_holds_every_shipped_file() {
        assertThat(ShippedRegulations.names()).containsExactlyElementsOf(names().stream().map(name -> name + ".yaml").toList());
    }

    @Test
    void five_regulations_are_held_and_four_older_ones_are_known_of() {
        assertThat(all().filter(regulation -> regulation.holding() == Holding.HELD).map(Regulation::id))
                .containsExactlyInAnyOrder("beijing@2020", "qinhuangdao@2023", "beilun@2021", "baoshan@trial", "hangzhou@2025");
        assertThat(all().filter(regulation -> regulation.holding() == Holding.NOT_HELD).map(Regulation::id))
                .containsExactlyInAnyOrder("beijing@2018", "qinhuangdao@2018", "beilun@2014", "hangzhou@2022");
    }

    @Test
    void a_regulation_that_replaces_another_begins_after_it_and_the_other_is_shipped() {
        all().filter(regulation -> regulation.replaces().isPresent()).forEach(newer -> {
            var older = RegulationFiles.sound(newer.scheme() + "-" + newer.replaces().orElseThrow());
            assertThat(newer.effect().from()).isAfter(older.effect().from());
        });
    }

    @Test
    void a_text_that_is_held_says_of_every_reading_where_it_belongs() {
        all().filter(regulation -> regulation.holding() == Holding.HELD).forEach(regulation ->
                assertThat(regulation.readings()).isNotEmpty()
                        .allSatisfy(reading -> assertThat(regulation.clause(reading.clause())).isPresent()));
    }

    private static Stream<Regulation> all() {
        return RegulationFiles.names().stream().map(RegulationFiles::sound);
    }
}
