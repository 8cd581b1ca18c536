package award.scenario;

import award.scheme.Regulation;
import award.scheme.file.Entry;
import award.scheme.rule.BodyRule;
import award.scheme.rule.Post;

/// Reads the questions about bodies: whether one may meet, and whether a seat of it is free.
final class BodyReader {

    private final Regulation regulation;

    BodyReader(Regulation regulation) {
        this.regulation = regulation;
    }

    Question mayMeet(Entry when, Entry given) {
        var quorum = body(when).quorum().orElseThrow(() -> when.refuse("body", "scenario.fault.noMeetings", when.text("body")));
        return new Question.MayMeet(quorum, given.number("members"), given.number("present"));
    }

    Question seatFree(Entry when, Entry given) {
        return new Question.SeatFree(body(when), when.one("post", Post.class), given.number("held"));
    }

    private BodyRule body(Entry when) {
        var key = when.text("body");
        return regulation.rules().body(key).orElseThrow(() -> when.refuse("body", "scheme.fault.noSuchBody", key));
    }
}
