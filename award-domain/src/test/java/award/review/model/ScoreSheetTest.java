package award.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.review.Opinion;
import award.review.Percent;
import award.review.ReviewKind;
import award.review.SheetId;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Criteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A panel's sheet: worked on, settled, and opened again for a reason only.
class ScoreSheetTest {

    private static final Criteria CRITERIA = ShippedRegulations.newest("beilun").rules().criteria().orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ScoreSheet sheet = new ScoreSheet(SheetId.fresh(), EditionId.fresh(), CandidacyId.fresh(), ReviewKind.SITE);

    @Test
    void the_total_follows_every_judgement() {
        sheet.judge(CRITERIA, all(60), Opinion.NONE);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("600.00"));

        sheet.judge(CRITERIA, Map.of(), Opinion.NONE);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void what_is_not_judged_to_the_end_cannot_be_settled() {
        var allButOne = new HashMap<>(all(60));
        allButOne.remove(CRITERIA.items().findFirst().orElseThrow().number());
        sheet.judge(CRITERIA, allButOne, Opinion.NONE);

        assertThatIllegalStateException().isThrownBy(() -> sheet.finish(CRITERIA, TODAY));
    }

    @Test
    void what_is_settled_stands_until_it_is_opened_again() {
        sheet.judge(CRITERIA, all(60), Opinion.NONE);
        assertThat(sheet.finish(CRITERIA, TODAY).total()).isEqualTo(new BigDecimal("600.00"));

        assertThatIllegalStateException().isThrownBy(() -> sheet.judge(CRITERIA, all(65), Opinion.NONE));
        assertThatIllegalStateException().isThrownBy(() -> sheet.seat(List.of()));

        assertThat(sheet.reopen("计算口径有误").reason()).isEqualTo("计算口径有误");
        sheet.judge(CRITERIA, all(65), Opinion.NONE);
        assertThat(sheet.total()).isEqualTo(new BigDecimal("650.00"));
        assertThat(sheet.finishedOn()).isEmpty();
    }

    private static Map<String, Percent> all(int percent) {
        return CRITERIA.items().collect(Collectors.toMap(Criteria.Item::number, item -> new Percent(percent)));
    }
}
