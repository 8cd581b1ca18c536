package award.application;

import static org.assertj.core.api.Assertions.assertThat;

import award.application.ReleasePreview.Outcome;
import award.edition.EditionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleasePreviewTest {

    private static final EditionId EDITION = EditionId.fresh();
    private static final UUID FACTORY = UUID.randomUUID();

    @Test
    void names_and_counts_are_shown_by_outcome_in_the_order_of_the_states() {
        var preview = preview(row(FACTORY, "甲厂", CandidacyState.UNQUALIFIED, 1), row(UUID.randomUUID(), "乙公司", CandidacyState.QUALIFIED, 1),
                row(UUID.randomUUID(), "丙公司", CandidacyState.UNQUALIFIED, 1));

        assertThat(preview.outcomes()).extracting(Outcome::state).containsExactly(CandidacyState.QUALIFIED, CandidacyState.UNQUALIFIED);
        assertThat(preview.outcomes().getLast().candidates()).extracting(PendingRow::name).containsExactly("甲厂", "丙公司");
        assertThat(preview.count()).isEqualTo(3);
    }

    @Test
    void a_seal_tells_whether_anything_was_decided_since() {
        var seen = preview(row(FACTORY, "甲厂", CandidacyState.QUALIFIED, 1));

        assertThat(preview(row(FACTORY, "甲厂", CandidacyState.QUALIFIED, 1)).seal()).isEqualTo(seen.seal());
        assertThat(preview(row(FACTORY, "甲厂", CandidacyState.QUALIFIED, 2)).seal()).isNotEqualTo(seen.seal());
        assertThat(preview(row(FACTORY, "甲厂", CandidacyState.UNQUALIFIED, 1)).seal()).isNotEqualTo(seen.seal());
        assertThat(preview().seal()).isNotEqualTo(seen.seal());
    }

    private static ReleasePreview preview(PendingRow... rows) {
        return new ReleasePreview(EDITION, List.of(rows));
    }

    private static PendingRow row(UUID id, String name, CandidacyState state, long version) {
        return new PendingRow(id, 1, name, CandidacyState.REGISTERED, state, DecidingBody.OFFICE, LocalDate.of(2025, 5, 6), "", "", version);
    }
}
