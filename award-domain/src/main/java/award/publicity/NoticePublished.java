package award.publicity;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// A notice was published.
public record NoticePublished(NoticeId notice, String list, LocalDate publishedOn, LocalDate lastDay) implements Recorded {

    @Override
    public String subject() {
        return "notice " + notice;
    }

    @Override
    public Message act() {
        return Message.message("publicity.recorded", list, publishedOn, lastDay);
    }
}
