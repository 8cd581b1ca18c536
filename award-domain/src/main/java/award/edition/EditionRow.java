package award.edition;

import java.time.LocalDate;
import java.util.UUID;

/// An edition on the line of time of its award.
///
/// @param version  of its regulation; empty where nobody knows
/// @param openedOn day of the launch, or of the award decision where it is only on record
/// @param stage    key of the stage it stands at; null when it has come to its end
public record EditionRow(
        UUID id, String scheme, String version, int number, int year, String name, LocalDate openedOn,
        EditionState state, String stage) {

    public EditionId edition() {
        return new EditionId(id);
    }

    /// Whether it is or was led along its path here; one only on record was not.
    public boolean isLed() {
        return state != EditionState.ON_RECORD;
    }

    public boolean isRunning() {
        return state == EditionState.RUNNING;
    }
}
