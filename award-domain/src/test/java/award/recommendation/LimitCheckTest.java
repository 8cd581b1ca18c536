package award.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import award.scheme.rule.Recommendation.Limit;
import award.scheme.rule.Recommendation.Limit.Order;
import award.shared.Citation;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many one recommender may recommend, and in which order.
class LimitCheckTest {

    @ParameterizedTest(name = "{0}: three at most, ranks {1} are given, the next is {2}: {3}")
    @CsvSource({
        "UNRANKED, '', 0, PASS", "UNRANKED, '0 0', 0, PASS", "UNRANKED, '0 0 0', 0, REFUSE",
        "RANKED, '', 1, PASS", "RANKED, '', 0, REFUSE", "RANKED, '1 2', 3, PASS", "RANKED, '1 2', 2, REFUSE", "RANKED, '1 2 3', 4, REFUSE"
    })
    void one_more_is_recommended_while_there_is_room_and_the_rank_is_free(Order order, String given, int rank, Verdict expected) {
        var ranks = given.isEmpty() ? List.<Integer>of() : Stream.of(given.split(" ")).map(Integer::valueOf).toList();
        var limit = new Limit(new Citation("beijing", "17"), 3, order);

        assertThat(Findings.of(LimitCheck.next(limit, ranks, rank)).verdict()).isEqualTo(expected);
    }
}
