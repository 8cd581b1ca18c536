package award.review;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.InventedRegulation;
import award.scheme.Rules;
import award.scheme.ShippedRegulations;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Who goes before the committee: the first six at or above 600 points, and what happens at the cut.
@Clause("beilun/20")
class ShortlistingTest {

    private static final Rules BEILUN = ShippedRegulations.newest("beilun").rules();

    @Test
    @Clause("beilun/14")
    void six_hundred_points_exactly_suffice_and_a_hundredth_less_does_not() {
        var list = shortlist(BEILUN, "600.00", "599.99");

        assertThat(scores(list.in())).containsExactly("600.00");
        assertThat(scores(list.out())).containsExactly("599.99");
        assertThat(verdict(list)).isEqualTo(Verdict.PASS);
    }

    @Test
    void where_five_reach_the_score_all_five_go_on() {
        assertThat(scores(shortlist(BEILUN, "700", "690", "680", "670", "660", "599").in()))
                .containsExactly("700", "690", "680", "670", "660");
    }

    @Test
    void of_seven_that_reach_it_the_seventh_stays_behind() {
        var list = shortlist(BEILUN, "640", "700", "690", "680", "670", "660", "650");

        assertThat(scores(list.in())).containsExactly("700", "690", "680", "670", "660", "650");
        assertThat(scores(list.out())).containsExactly("640");
    }

    @Test
    void a_tie_at_the_cut_is_left_to_people() {
        var list = shortlist(BEILUN, "700", "690", "680", "670", "650.00", "650", "650.0", "640");

        assertThat(scores(list.in())).containsExactly("700", "690", "680", "670");
        assertThat(scores(list.tied())).containsExactly("650.00", "650", "650.0");
        assertThat(scores(list.out())).containsExactly("640");
        assertThat(verdict(list)).isEqualTo(Verdict.ASK);
    }

    @Test
    void a_tie_above_or_below_the_cut_troubles_nobody() {
        assertThat(verdict(shortlist(BEILUN, "700", "700", "680", "670", "660", "650", "640", "640"))).isEqualTo(Verdict.PASS);
        assertThat(verdict(shortlist(BEILUN, "700", "700", "680", "670", "650", "650"))).isEqualTo(Verdict.PASS);
    }

    @Test
    void when_all_are_equal_nobody_is_in_by_score() {
        var list = shortlist(BEILUN, "650", "650", "650", "650", "650", "650", "650");

        assertThat(list.in()).isEmpty();
        assertThat(list.tied()).hasSize(7);
    }

    @Test
    @Clause("beilun/14")
    void where_nobody_reaches_the_score_nobody_goes_on() {
        assertThat(shortlist(BEILUN, "599.99", "400").in()).isEmpty();
        assertThat(shortlist(BEILUN).in()).isEmpty();
    }

    @Test
    @Clause("baoshan/20.6")
    void where_the_rule_is_a_ranking_all_who_were_reviewed_go_on_in_its_order() {
        assertThat(scores(shortlist(ShippedRegulations.newest("baoshan").rules(), "500", "700", "300").in()))
                .containsExactly("700", "500", "300");
    }

    @Test
    void a_ranking_with_a_least_score_leaves_out_who_does_not_reach_it() {
        var rules = InventedRegulation.with("""
                minimumScore: {clause: "8", points: 500}
                shortlist: {clause: "8", kind: ranked, basis: SITE}
                """).rules();

        assertThat(scores(shortlist(rules, "499.99", "500", "700").in())).containsExactly("700", "500");
    }

    @Test
    @Clause("beijing/20")
    void where_the_office_chooses_the_software_asks_it_to() {
        assertThat(verdict(shortlist(ShippedRegulations.newest("beijing").rules(), "700", "600"))).isEqualTo(Verdict.ASK);
    }

    @Test
    void no_candidate_is_ever_lost_and_nobody_in_scored_less_than_anybody_out() {
        var random = new Random(20);
        for (int round = 0; round < 500; round++) {
            var list = Shortlisting.by(BEILUN, candidates(random));

            var all = new ArrayList<>(list.in());
            all.addAll(list.tied());
            all.addAll(list.out());
            assertThat(all).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> other.score().compareTo(one.score()));
            assertThat(list.in().size()).isLessThanOrEqualTo(6);
            if (!list.tied().isEmpty()) assertThat(list.in().size() + list.tied().size()).isGreaterThan(6);
        }
    }

    private static List<Ranked> candidates(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(number -> new Ranked("candidate " + number, BigDecimal.valueOf(595 + random.nextInt(10))))
                .toList();
    }

    private static Shortlisting shortlist(Rules rules, String... scores) {
        return Shortlisting.by(rules, IntStream.range(0, scores.length)
                .mapToObj(number -> new Ranked("candidate " + number, new BigDecimal(scores[number]))).toList());
    }

    private static List<String> scores(List<Ranked> candidates) {
        return candidates.stream().map(candidate -> candidate.score().toString()).toList();
    }

    private static Verdict verdict(Shortlisting list) {
        return Findings.verdictOf(list.finding().answer());
    }
}
