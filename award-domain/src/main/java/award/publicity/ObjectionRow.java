package award.publicity;

import java.time.LocalDate;
import java.util.UUID;

/// An objection as a list shows it: the objector masked.
///
/// @param dueOn by when it must be verified; null before it was accepted
public record ObjectionRow(
        UUID id, String number, UUID notice, String about, String list, String against, String objector, Channel channel,
        LocalDate receivedOn, LocalDate lastDay, LocalDate dueOn, ObjectionState state) {

    public ObjectionRow {
        objector = Objector.masked(objector);
    }

    public ObjectionId objection() {
        return new ObjectionId(id);
    }

    public boolean isLate() {
        return Acceptance.isLate(receivedOn, lastDay);
    }

    /// Whether its verification should have been done before that day.
    public boolean isOverdue(LocalDate day) {
        return state == ObjectionState.UNDER_VERIFICATION && dueOn != null && day.isAfter(dueOn);
    }
}
