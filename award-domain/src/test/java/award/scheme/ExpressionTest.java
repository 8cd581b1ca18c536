package award.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.shared.Citation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static final ExpressionLanguage LANGUAGE = new ExpressionLanguage(List.of(
            new FactDeclaration(Citation.parse("beijing/13.2"), "certified", "", FactType.YES_NO, List.of()),
            new FactDeclaration(Citation.parse("beijing/13.2"), "listed", "", FactType.YES_NO, List.of())));

    @Test
    void what_hangs_on_a_missing_fact_is_not_answered() {
        var either = LANGUAGE.compile("certified || listed");

        assertThat(either.holds(Map.of())).isEmpty();
        assertThat(either.holds(Map.of("certified", false))).isEmpty();
        assertThat(LANGUAGE.compile("certified").holds(Map.of())).isEmpty();
    }

    @Test
    void a_missing_fact_does_not_matter_where_the_others_decide() {
        assertThat(LANGUAGE.compile("certified || listed").holds(Map.of("listed", true))).contains(true);
        assertThat(LANGUAGE.compile("certified && listed").holds(Map.of("listed", false))).contains(false);
    }
}
