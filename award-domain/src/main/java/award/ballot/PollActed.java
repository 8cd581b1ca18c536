package award.ballot;

import award.shared.Message;
import award.shared.Recorded;

/// Something was done about a vote: officers appointed, opened, closed, taken again, decided. Never who voted when, nor how.
public record PollActed(OccasionId occasion, Message act) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + occasion;
    }
}
