package award.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import award.edition.StageEnd;
import award.scheme.ShippedRegulations;
import award.scheme.rule.StageKind;
import award.shared.Findings.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageConditionsTest {

    @ParameterizedTest(name = "running since 3 March, ended on {0}, recorded on 20 March: {1}")
    @CsvSource({"2025-03-02, REFUSE", "2025-03-03, PASS", "2025-03-20, PASS", "2025-03-21, REFUSE"})
    void a_stage_ends_on_a_day_between_its_beginning_and_today(LocalDate endedOn, Verdict verdict) {
        assertThat(conditions(StageKind.SITE_REVIEW).of(end(endedOn, "")).verdict()).isEqualTo(verdict);
    }

    @Test
    void an_approval_is_nothing_without_its_document() {
        var day = LocalDate.of(2025, 3, 10);

        assertThat(conditions(StageKind.GOVERNMENT_APPROVAL).of(end(day, " ")).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(conditions(StageKind.GOVERNMENT_APPROVAL).of(end(day, "京政函〔2025〕12号")).verdict()).isEqualTo(Verdict.PASS);
    }

    private static StageConditions conditions(StageKind kind) {
        var stage = ShippedRegulations.newest("beijing").rules().stage(kind).orElseThrow();
        return new StageConditions(stage, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 20));
    }

    private static StageEnd end(LocalDate day, String document) {
        return new StageEnd("any", day, document, "");
    }
}
