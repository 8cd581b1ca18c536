package award.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import award.shared.web.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a regulation says as a parameter can be said to a reader.
class RegulationInWordsTest {

    private final Texts texts = new Texts();

    static List<Regulation> regulations() {
        return ShippedRegulations.all();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_parameter_is_said_in_both_languages(Regulation regulation) {
        assertThat(regulation.parameters()).allSatisfy(parameter -> {
            assertThat(texts.say(parameter.says(), Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("{");
            assertThat(texts.say(parameter.says(), Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        });
    }
}
