package award.application;

import static org.assertj.core.api.Assertions.assertThat;

import award.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSecrecyTest {

    @Clause("qinhuangdao/13")
    @ParameterizedTest(name = "{0} reads open evidence: {1}, a trade secret: {2}")
    @CsvSource({
            "APPLICANT, true, true",
            "RECOMMENDER, true, true",
            "SECRETARY, true, true",
            "SUPERVISOR, true, true",
            "ASSIGNED, true, true",
            "UNASSIGNED, true, false",
            "EXPORT, true, false",
            "PUBLIC, false, false"})
    void who_sees_evidence_follows_from_its_mark(EvidenceReader reader, boolean open, boolean secret) {
        assertThat(EvidenceSecrecy.OPEN.isShownTo(reader)).isEqualTo(open);
        assertThat(EvidenceSecrecy.TRADE_SECRET.isShownTo(reader)).isEqualTo(secret);
    }
}
