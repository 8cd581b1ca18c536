package award.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import award.party.BodyKind;
import award.party.SizeClass;
import award.scheme.ExpressionLanguage.BadExpressionException;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.shared.Citation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be written as a condition, and what is refused when the file is read.
class ExpressionLanguageTest {

    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(List.of(
            new FactDeclaration(Citation.parse("beilun/10.4"), "landGrade", "", FactType.CHOICE, List.of("A", "B")),
            new FactDeclaration(Citation.parse("beilun/10.4"), "aboveScale", "", FactType.YES_NO, List.of()),
            new FactDeclaration(Citation.parse("beilun/10.4"), "staff", "", FactType.NUMBER, List.of())));

    @ParameterizedTest
    @ValueSource(strings = {
        "turnover > 5", "landGrade", "staff", "staff == 'many'", "aboveScale && staff", "landGrade =", "", "aboveScale == 1",
        "['A'].exists(grade, grade == landGrade)", "landGrade == 'C'", "'a' == landGrade", "size in ['LARGE', 'HUGE']", "industry == 'c'", "bodyKind == 'FIRM'", "size(", "System.exit(0)", "staff > 1.5"
    })
    void what_is_no_yes_or_no_over_declared_facts_does_not_compile(String source) {
        assertThatExceptionOfType(BadExpressionException.class).isThrownBy(() -> LANGUAGE.compile(source)).withMessageContaining(source);
    }

    @ParameterizedTest(name = "{0} with {1} people: {2}")
    @CsvSource({"staff >= 300, 299, false", "staff >= 300, 300, true", "staff >= 300 && staff < 1000, 1000, false", "!(staff < 300), 300, true"})
    void numbers_are_compared_as_numbers(String source, long staff, boolean holds) {
        assertThat(LANGUAGE.compile(source).holds(Map.of("staff", staff))).contains(holds);
    }

    @Test
    void the_kinds_of_body_and_the_sizes_are_those_of_the_parties() {
        assertThat(StandardFact.BODY_KIND.choices()).containsExactlyElementsOf(Stream.of(BodyKind.values()).map(Enum::name).toList());
        assertThat(StandardFact.SIZE.choices()).containsExactlyInAnyOrderElementsOf(Stream.of(SizeClass.values()).map(Enum::name).toList());
    }

    @Test
    void an_expression_names_the_facts_that_it_speaks_of_and_no_others() {
        assertThat(LANGUAGE.compile("landGrade in ['A'] || aboveScale && size == 'MICRO'").facts())
                .containsExactlyInAnyOrder("landGrade", "aboveScale", "size");
    }

    @Test
    void facts_that_it_does_not_speak_of_do_not_matter() {
        assertThat(LANGUAGE.compile("aboveScale").holds(Map.of("aboveScale", true, "landGrade", "C", "unheardOf", 7L))).contains(true);
    }
}
