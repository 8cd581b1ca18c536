package award.committee;

import award.shared.Message;
import award.shared.Recorded;

/// A count was entered, or entered again.
public record VoteEntered(MeetingId meeting, PollId poll, String tier, Papers papers) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + meeting;
    }

    @Override
    public Message act() {
        return Message.message("committee.act.counted", tier, papers.issued(), papers.returned(), papers.valid());
    }
}
