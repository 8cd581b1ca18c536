package award.publicity;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A call for applications was published.
public record CallPublished(CallId call, String title, LocalDate until) implements Recorded {

    @Override
    public String subject() {
        return "call " + call;
    }

    @Override
    public Message act() {
        return Message.message("publicity.call.act", title, until);
    }
}
