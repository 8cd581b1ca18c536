package award.supervision;

import award.shared.Message;
import award.shared.Recorded;

/// Something was put down about an observation of the supervision group.
public record ObservationRecorded(ObservationId id, Message act) implements Recorded {

    @Override
    public String subject() {
        return "observation " + id;
    }
}
