package award.review;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.application.CandidacyId;
import award.scheme.ShippedRegulations;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The list follows the rule where the rule decides; where people decide, they say why.
@Clause("beilun/20")
class ListCheckTest {

    private final List<Choice> choices = new ArrayList<>();
    private final List<Ranked> ranked = new ArrayList<>();

    @Test
    void a_list_that_follows_the_rule_needs_no_reasons() {
        for (var score : List.of("700", "690", "680", "670", "660", "650")) candidate(score, true, "");
        candidate("640", false, "");

        assertThat(against("beilun")).isEmpty();
    }

    @Test
    void nobody_is_left_out_who_is_in_by_score_nor_let_in_who_is_not() {
        for (var score : List.of("700", "690", "680", "670", "660")) candidate(score, true, "");
        candidate("650", false, "他故");
        candidate("640", true, "他故");

        assertThat(against("beilun")).containsExactly("review.list.mustBeIn", "review.list.mustBeOut");
    }

    @Test
    void a_decision_among_those_tied_says_why() {
        for (var score : List.of("700", "690", "680", "670", "660")) candidate(score, true, "");
        candidate("650", true, "行业代表性");
        candidate("650", false, "");

        assertThat(against("beilun")).containsExactly("review.list.reasonMissing");
    }

    @Test
    void somebody_forgotten_is_not_decided_on() {
        candidate("700", true, "");
        ranked.add(new Ranked(CandidacyId.fresh().toString(), new BigDecimal("690")));

        assertThat(against("beilun")).containsExactly("review.list.mustBeIn");
    }

    @Test
    @Clause("beijing/20")
    void where_the_office_chooses_every_choice_says_why() {
        candidate("700", true, "综合评议");
        candidate("690", false, "");

        assertThat(against("beijing")).containsExactly("review.list.reasonMissing");
    }

    private void candidate(String score, boolean chosen, String reason) {
        var id = CandidacyId.fresh();
        ranked.add(new Ranked(id.toString(), new BigDecimal(score)));
        choices.add(new Choice(id, chosen, reason));
    }

    private List<String> against(String scheme) {
        var rule = Shortlisting.by(ShippedRegulations.newest(scheme).rules(), ranked);
        return ListCheck.of(rule, choices, Map.of()).findings().all().stream()
                .map(Finding::answer).map(answer -> ((Answer.Unmet) answer).reason()).map(Message::key).toList();
    }
}
