package award.application;

import java.time.LocalDate;
import java.util.UUID;

/// A pending decision as the preview of a release shows it.
///
/// @param version of the candidacy, so that what is released is what was previewed
public record PendingRow(
        UUID id, int number, String name, CandidacyState before, CandidacyState state, DecidingBody body, LocalDate decidedOn,
        String document, String reason, long version) {

    public CandidacyId candidacy() {
        return new CandidacyId(id);
    }
}
