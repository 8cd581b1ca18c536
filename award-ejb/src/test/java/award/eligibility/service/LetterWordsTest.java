package award.eligibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.Examination;
import award.eligibility.RecordEntry;
import award.eligibility.Records;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Matter;
import award.scheme.rule.RecordKind;
import award.shared.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @Test
    @Clause("hangzhou/3.2.4")
    void a_letter_can_say_why_of_every_refusal_of_every_award() {
        for (var regulation : ShippedRegulations.all()) {
            var refusals = Examination.examine(regulation, failing(regulation)).refusals();
            assertThat(refusals).allSatisfy(finding -> assertThat(LetterWords.say(((Answer.Unmet) finding.answer()).reason())).isNotBlank());
        }
    }

    @Test
    @Clause("hangzhou/3.2.4")
    void the_record_that_bars_is_told_with_its_day() {
        var refusals = Examination.examine(ShippedRegulations.newest("hangzhou"), failing(ShippedRegulations.newest("hangzhou"))).refusals();

        assertThat(refusals).extracting(finding -> LetterWords.say(((Answer.Unmet) finding.answer()).reason()))
                .contains("近3年内有不良记录：列入严重失信名单，发生于2026年1月6日。公开信息");
    }

    private static Dossier failing(Regulation regulation) {
        var rejected = regulation.rules().matters().collect(Collectors.toMap(Matter::key, matter -> Attestation.REJECTED, (one, same) -> one));
        var entries = Arrays.stream(RecordKind.values()).map(kind -> new RecordEntry(kind, DAY.minusMonths(4), "公开信息")).toList();
        return new Dossier("某公司", AwardeeKind.ORGANISATION, Optional.empty(), 9, DAY,
                Map.of("division", "650000", "operatingSince", DAY.minusYears(1), "workYears", 1L, "localWorkYears", 0L, "bodyKind", "STATE_ORGAN"),
                rejected, new Records.LookedUp(entries), List.of(), List.of(), OptionalInt.of(1));
    }
}
