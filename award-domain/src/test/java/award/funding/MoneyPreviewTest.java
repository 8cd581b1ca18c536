package award.funding;

import static award.scheme.rule.AwardeeKind.INDIVIDUAL;
import static award.scheme.rule.AwardeeKind.ORGANISATION;
import static award.shared.Yuan.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.funding.MoneyPreview.Group;
import award.funding.MoneyPreview.Winner;
import award.scheme.ShippedRegulations;
import award.shared.Yuan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lists of winners would cost.
class MoneyPreviewTest {

    @Clause("qinhuangdao/20")
    @ParameterizedTest(name = "{0} organisations and {1} individuals: {2} yuan")
    @CsvSource({"6, 4, 1280000", "0, 4, 80000", "6, 0, 1200000", "0, 0, 0"})
    void bonuses_of_two_kinds_add_up(int organisations, int individuals, long total) {
        var winners = new ArrayList<Winner>();
        for (int i = 0; i < organisations; i++) winners.add(new Winner("organisation " + i, "organisation", ORGANISATION, Yuan.ZERO));
        for (int i = 0; i < individuals; i++) winners.add(new Winner("person " + i, "individual", INDIVIDUAL, Yuan.ZERO));

        assertThat(MoneyPreview.of(ShippedRegulations.newest("qinhuangdao"), winners).total()).isEqualTo(yuan(total));
    }

    @Test
    @Clause({"hangzhou/4.3", "hangzhou/4.4"})
    void what_was_received_already_is_deducted_winner_by_winner() {
        var preview = MoneyPreview.of(ShippedRegulations.newest("hangzhou"), List.of(
                new Winner("first", "quality", ORGANISATION, Yuan.ZERO), new Winner("pooled", "quality", ORGANISATION, yuan(200_000)),
                new Winner("rich", "innovation", ORGANISATION, yuan(600_000)), new Winner("honoured", "merit", ORGANISATION, Yuan.ZERO)));

        assertThat(preview.groups()).extracting(Group::sum).containsExactly(yuan(1_000_000), Yuan.ZERO, Yuan.ZERO);
        assertThat(preview.groups()).extracting(Group::deducted).containsExactly(yuan(200_000), yuan(300_000), Yuan.ZERO);
        assertThat(preview.total()).isEqualTo(yuan(1_000_000));
    }

    @Test
    @Clause("baoshan/21")
    void an_award_that_is_honour_alone_costs_nothing() {
        var preview = MoneyPreview.of(ShippedRegulations.newest("baoshan"), List.of(new Winner("first", "award", ORGANISATION, Yuan.ZERO)));

        assertThat(preview.total()).isEqualTo(Yuan.ZERO);
        assertThat(preview.groups()).singleElement().satisfies(group -> assertThat(group.findings().refusals()).isNotEmpty());
    }
}
