package award.application;

import award.edition.EditionId;
import award.scheme.rule.AwardeeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An application as a list shows it.
///
/// @param number      of the receipt; null before the first submission
/// @param submittedAt null before the first submission
/// @param correctBy   last day for corrections; null unless it is sent back
public record ApplicationRow(
        UUID id, UUID editionId, String scheme, UUID party, String name, AwardeeKind kind, ApplicationState state, Integer number,
        Instant submittedAt, LocalDate correctBy) {

    public ApplicationId application() {
        return new ApplicationId(id);
    }

    public EditionId edition() {
        return new EditionId(editionId);
    }
}
