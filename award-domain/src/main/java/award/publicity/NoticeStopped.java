package award.publicity;

import award.shared.Message;
import award.shared.Recorded;

/// A notice was ended before its time, or a corrected one took its place.
public record NoticeStopped(NoticeId notice, String list, Stop decision) implements Recorded {

    @Override
    public String subject() {
        return "notice " + notice;
    }

    @Override
    public Message act() {
        return Message.message("publicity.stopped", list, decision.decidedOn(), decision.reason());
    }
}
