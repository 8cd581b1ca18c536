package award.eligibility.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.Examination;
import award.eligibility.RecordEntry;
import award.eligibility.Records;
import award.honour.PastGrant;
import award.scheme.Regulation;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.RecordKind;
import award.shared.Citation;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Span;
import award.shared.Yuan;
import award.supervision.Ban;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    private static final Dossier DOSSIER = new Dossier("北京精密机械厂", AwardeeKind.ORGANISATION, Optional.empty(), 7, DAY,
            Map.of("division", "110112", "legalPerson", true, "workYears", 12L, "operatingSince", LocalDate.of(2001, 2, 3)),
            Map.of("12.3", Attestation.ACCEPTED, "12.4", Attestation.REJECTED),
            new Records.LookedUp(List.of(new RecordEntry(RecordKind.MAJOR_ACCIDENT, LocalDate.of(2023, 6, 1), "火灾"))),
            List.of(new PastGrant("beijing", 5, 2021, "award", AwardeeKind.ORGANISATION, LocalDate.of(2021, 11, 15), Optional.empty(),
                    PastGrant.Standing.GIVEN)),
            List.of(new Ban(Citation.parse("beijing/24"), "弄虚作假", new Span(DAY.minusYears(9), DAY.minusYears(4)))), OptionalInt.of(6));

    @Test
    void a_dossier_comes_back_as_it_was() {
        assertThat(RecordJson.read(RecordJson.write(DOSSIER), Dossier.class)).isEqualTo(DOSSIER);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void findings_come_back_as_they_were_and_the_examination_can_be_repeated(Regulation regulation) {
        var findings = Examination.examine(regulation, DOSSIER);

        var kept = RecordJson.read(RecordJson.write(findings), Findings.class);

        assertThat(kept).isEqualTo(findings);
        assertThat(Examination.examine(regulation, RecordJson.read(RecordJson.write(DOSSIER), Dossier.class))).isEqualTo(kept);
    }

    static List<Regulation> regulations() {
        return ShippedRegulations.all();
    }

    @Test
    void whatever_a_message_may_say_comes_back() {
        var message = Message.message("eligibility.fact", "x", 3, 4L, new BigDecimal("599.99"), DAY,
                Instant.parse("2025-05-06T01:02:03Z"), Yuan.wan(30), Message.message("eligibility.noRecord"));

        assertThat(RecordJson.read(RecordJson.write(message), Message.class)).isEqualTo(message);
    }

    @Test
    void what_is_no_such_record_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                RecordJson.read("{\"key\":\"a.b\",\"args\":[{\"is\":\"Runtime\",\"value\":\"x\"}]}", Message.class));
    }
}
