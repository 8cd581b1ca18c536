package award.ballot;

import static award.scheme.rule.Vote.Method.DELIBERATION;
import static award.scheme.rule.Vote.Method.ROLL_CALL;
import static award.scheme.rule.Vote.Method.SECRET_BALLOT;
import static award.scheme.rule.Vote.Method.SHOW_OF_HANDS;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Vote;
import award.scheme.rule.Vote.Method;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// In which ways a vote may be taken.
class VoteMethodsTest {

    @Clause("hangzhou/3.2.8")
    @ParameterizedTest(name = "on the {0} award by {1}: {2}")
    @CsvSource({
        "quality, SECRET_BALLOT, PASS", "quality, SHOW_OF_HANDS, REFUSE", "quality, ROLL_CALL, REFUSE",
        "innovation, SHOW_OF_HANDS, PASS", "innovation, SECRET_BALLOT, REFUSE", "merit, SHOW_OF_HANDS, PASS", "merit, DELIBERATION, REFUSE"
    })
    void a_method_that_the_regulation_names_admits_no_other(String tier, Method taken, Verdict expected) {
        assertThat(verdict(rule("hangzhou", tier), taken)).isEqualTo(expected);
    }

    @Clause({"beijing/21", "qinhuangdao/18", "beilun/20"})
    @ParameterizedTest
    @EnumSource(Method.class)
    void a_committee_that_deliberates_and_decides_chooses_how(Method taken) {
        assertThat(verdict(rule("beijing", "award"), taken)).isEqualTo(Verdict.PASS);
    }

    @Test
    void papers_are_for_ballots_and_roll_calls() {
        assertThat(VoteMethods.onPaper(SECRET_BALLOT)).isTrue();
        assertThat(VoteMethods.onPaper(ROLL_CALL)).isTrue();
        assertThat(VoteMethods.onPaper(SHOW_OF_HANDS)).isFalse();
        assertThat(VoteMethods.onPaper(DELIBERATION)).isFalse();
    }

    private static Vote rule(String scheme, String tier) {
        return ShippedRegulations.newest(scheme).rules().voteOn(tier).orElseThrow();
    }

    private static Verdict verdict(Vote rule, Method taken) {
        return Findings.verdictOf(VoteMethods.check(rule, taken).answer());
    }
}
