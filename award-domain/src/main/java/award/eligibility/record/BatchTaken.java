package award.eligibility.record;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A list of an authority was taken in.
public record BatchTaken(BatchId batch, String source, LocalDate asOf, int lines) implements Recorded {

    @Override
    public String subject() {
        return "records " + batch;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.act.batchTaken", source, asOf, lines);
    }
}
