package award.supervision;

import award.edition.EditionId;
import java.time.LocalDate;

/// An observation of the supervision group, as lists show it.
///
/// @param foundBy    the person of the group
/// @param due        null where nothing is demanded
/// @param answer     what the office did about it; empty until it says so
/// @param answeredOn null until then
/// @param settledOn  the day on which the group was content; null until then
/// @param version    of the record, to notice when somebody else was faster
public record ObservationRow(
        ObservationId id, EditionId edition, LocalDate foundOn, String foundBy, String what, String demanded, LocalDate due,
        String answer, LocalDate answeredOn, String answeredBy, LocalDate settledOn, long version) {

    public ObservationState state() {
        if (settledOn != null) return ObservationState.SETTLED;
        return answeredOn == null ? ObservationState.OPEN : ObservationState.ANSWERED;
    }
}
