package award.honour;

import static award.scheme.rule.AwardeeKind.INDIVIDUAL;
import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.InventedRegulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.shared.Finding;
import award.shared.Findings.Verdict;
import award.shared.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Candidates against places, before anybody has a tier.
class ContestCheckTest {

    @Clause({"beijing/4", "beilun/3", "baoshan/5"})
    @ParameterizedTest(name = "{0}: {1} candidates")
    @CsvSource({"beilun, 2, honour.contest.short", "beilun, 3, honour.contest.enough", "beilun, 6, honour.contest.enough", "baoshan, 1, honour.contest.short",
        "baoshan, 2, honour.contest.enough", "beijing, 4, honour.contest.short", "beijing, 5, honour.contest.enough"})
    void more_candidates_than_places_are_a_contest_and_fewer_leave_places_vacant(String scheme, int candidates, String says) {
        var findings = ContestCheck.check(ShippedRegulations.newest(scheme).rules(), nCopies(candidates, ORGANISATION));

        assertThat(findings.verdict()).isEqualTo(Verdict.PASS);
        assertThat(steps(findings.all())).contains(says);
    }

    @Clause("qinhuangdao/3")
    @ParameterizedTest(name = "{0} organisations and {1} individuals")
    @CsvSource({"6, 4, 0", "5, 4, 2", "12, 3, 1", "6, 3, 2"})
    void an_individual_cannot_fill_a_place_for_organisations(int organisations, int individuals, int unfilled) {
        var list = Stream.concat(nCopies(organisations, ORGANISATION).stream(), nCopies(individuals, INDIVIDUAL).stream()).toList();

        var findings = ContestCheck.check(ShippedRegulations.newest("qinhuangdao").rules(), list);

        assertThat(steps(findings.all()).stream().filter("honour.contest.short"::equals)).hasSize(unfilled);
    }

    @ParameterizedTest(name = "{0} candidates where two must win, {1}: {2}")
    @CsvSource({"1, FIRM, REFUSE", "2, FIRM, PASS", "1, IN_PRINCIPLE, ASK", "2, IN_PRINCIPLE, PASS"})
    void a_floor_that_cannot_be_reached_is_told_before_the_vote(int candidates, String firmness, Verdict expected) {
        var regulation = InventedRegulation.with("""
                quotas:
                  - {clause: "3", tiers: [gold], kind: atLeast, count: 2, firmness: %s}
                """.formatted(firmness));

        assertThat(ContestCheck.check(regulation.rules(), nCopies(candidates, AwardeeKind.ORGANISATION)).verdict()).isEqualTo(expected);
    }

    private static List<String> steps(List<Finding> findings) {
        return findings.stream().map(Finding::reckoning).flatMap(List::stream).map(Message::key).toList();
    }
}
