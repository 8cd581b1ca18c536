package award.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.Comparison.ClausePair;
import award.scheme.Comparison.ParameterPair;
import award.scheme.file.RegulationFile;
import award.shared.Message;
import award.shared.Difference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two versions side by side.
class ComparisonTest {

    @Test
    void a_number_that_changed_is_marked_and_nothing_else() {
        var comparison = Comparison.of(version("每年评选一届，每届不超过3个。", 3), version("每两年评选一届，每届不超过5个。", 5));

        assertThat(changed(comparison.clauses().getFirst().older())).containsExactly("3");
        assertThat(changed(comparison.clauses().getFirst().newer())).containsExactly("两", "5");
        assertThat(text(comparison.clauses().getFirst().older())).isEqualTo("每年评选一届，每届不超过3个。");
        assertThat(text(comparison.clauses().getFirst().newer())).isEqualTo("每两年评选一届，每届不超过5个。");
    }

    @Test
    void a_parameter_that_changed_stands_on_both_sides() {
        var comparison = Comparison.of(version("同", 3), version("同", 5));

        assertThat(comparison.parameters()).singleElement().satisfies(pair -> {
            assertThat(pair.olderOnly()).extracting(Message::key).containsExactly("scheme.quota.atMost");
            assertThat(pair.newerOnly()).extracting(Message::key).containsExactly("scheme.quota.atMost");
            assertThat(pair.olderOnly().getFirst().args()).endsWith(3);
            assertThat(pair.newerOnly().getFirst().args()).endsWith(5);
        });
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        for (var regulation : ShippedRegulations.all()) {
            var comparison = Comparison.of(regulation, regulation);

            assertThat(comparison.clauses()).noneMatch(ClausePair::changed);
            assertThat(comparison.parameters()).isEmpty();
        }
    }

    @Test
    @Clause({"qinhuangdao/note", "qinhuangdao/32"})
    void the_revision_of_qinhuangdao_shows_what_became_of_the_cycle_and_the_validity() {
        var comparison = Comparison.of(
                ShippedRegulations.find("qinhuangdao", "2018").orElseThrow(), ShippedRegulations.newest("qinhuangdao"));

        assertThat(comparison.parameters()).extracting(ParameterPair::olderOnly).anySatisfy(gone ->
                assertThat(gone).extracting(Message::key).containsExactly("scheme.cycle.annual"));
        assertThat(comparison.parameters()).extracting(ParameterPair::olderOnly).anySatisfy(gone ->
                assertThat(gone).extracting(Message::key).containsExactly("scheme.validity"));
        assertThat(comparison.clauses()).allSatisfy(pair -> assertThat(pair.older()).isEmpty());
    }

    private static List<String> changed(List<Piece> pieces) {
        return pieces.stream().filter(Piece::changed).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Regulation version(String text, int places) {
        var outcome = RegulationFile.read("""
                scheme: invented
                award: 某市政府质量奖
                version: "1"
                title: 某市政府质量奖管理办法
                text: held
                effective: {clause: "1", from: 2020-01-01, day: STATED}
                clauses:
                  - {id: "1", label: 第一条, text: %s}
                rules:
                  tiers: [{clause: "1", key: gold, name: 金奖, rank: 1}]
                  quotas: [{clause: "1", kind: atMost, count: %d}]
                """.formatted(text, places));
        return ((RegulationFile.Outcome.Sound) outcome).regulation();
    }
}
