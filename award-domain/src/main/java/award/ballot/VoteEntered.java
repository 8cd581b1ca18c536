package award.ballot;

import award.shared.Message;
import award.shared.Recorded;

/// A count was entered, or entered again.
public record VoteEntered(OccasionId occasion, PollId poll, String tier, Papers papers) implements Recorded {

    @Override
    public String subject() {
        return "meeting " + occasion;
    }

    @Override
    public Message act() {
        return Message.message("ballot.act.counted", tier, papers.issued(), papers.returned(), papers.valid());
    }
}
