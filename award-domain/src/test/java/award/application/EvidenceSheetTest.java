package award.application;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import award.attachment.AttachmentId;
import award.scheme.ShippedRegulations;
import award.scheme.rule.AwardeeKind;
import award.shared.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSheetTest {

    @ParameterizedTest(name = "a {0} of {1} has something to prove")
    @CsvSource({"ORGANISATION, beijing", "ORGANISATION, qinhuangdao", "INDIVIDUAL, qinhuangdao", "ORGANISATION, baoshan", "ORGANISATION, beilun", "ORGANISATION, hangzhou"})
    void what_can_be_proven_follows_from_the_regulation(AwardeeKind kind, String scheme) {
        var subjects = EvidenceSubject.of(ShippedRegulations.newest(scheme), kind);

        assertThat(subjects).isNotEmpty().extracting(EvidenceSubject::key).doesNotHaveDuplicates();
        assertThat(subjects).anyMatch(EvidenceSubject::required);
    }

    @Clause("qinhuangdao/13")
    @Test
    void what_must_be_proven_is_missing_until_a_file_proves_it() {
        var subjects = List.of(subject("evidence.tax", true), subject("evidence.honours", false), subject("evidence.licence", true));

        assertThat(sheet(subjects).missing()).extracting(EvidenceSubject::key).containsExactly("evidence.tax", "evidence.licence");
        assertThat(sheet(subjects, row("evidence.tax", "evidence.honours")).missing()).extracting(EvidenceSubject::key).containsExactly("evidence.licence");
        assertThat(sheet(subjects, row("evidence.tax"), row("evidence.licence")).missing()).isEmpty();
    }

    @Test
    void a_trade_secret_without_a_reason_is_no_description() {
        assertThat(new EvidenceDescription("t", List.of(), EvidenceSecrecy.TRADE_SECRET, " ").isReasoned()).isFalse();
        assertThat(new EvidenceDescription("t", List.of(), EvidenceSecrecy.TRADE_SECRET, "recipe").isReasoned()).isTrue();
        assertThat(new EvidenceDescription("t", List.of(), EvidenceSecrecy.OPEN, "").isReasoned()).isTrue();
    }

    private static EvidenceSubject subject(String key, boolean required) {
        return new EvidenceSubject(key, Message.message("application.word", key), required);
    }

    private static EvidenceRow row(String... proves) {
        return new EvidenceRow(EvidenceId.fresh(), AttachmentId.fresh(), 1, "t", "t.pdf", 1, List.of(proves), EvidenceSecrecy.OPEN, "", Instant.EPOCH, "li", 0);
    }

    private static EvidenceSheet sheet(List<EvidenceSubject> subjects, EvidenceRow... rows) {
        return new EvidenceSheet(ApplicationId.fresh(), List.of(rows), subjects, true, Optional.empty());
    }
}
