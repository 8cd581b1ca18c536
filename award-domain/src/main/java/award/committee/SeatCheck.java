package award.committee;

import award.scheme.rule.BodyRule;
import award.scheme.rule.Post;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;

/// Whether a body has a seat free in a post (席位): one chair, two vice-chairs, as its regulation says.
public final class SeatCheck {

    private SeatCheck() {}

    /// @param held how many hold the post on that day already
    public static Finding of(BodyRule rule, Post post, int held) {
        var seats = rule.seatsOf(post);
        var clause = seats.map(BodyRule.Seats::clause).orElse(rule.clause());
        int most = seats.map(BodyRule.Seats::most).orElse(0);
        var answer = most == 0 || held < most ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "committee.seatsTaken", Message.name(post), most);
        return new Finding(clause, answer).withFact("committee.seatsHeld", Message.name(post), held);
    }
}
