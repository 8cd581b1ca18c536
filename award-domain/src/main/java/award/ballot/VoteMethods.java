package award.ballot;

import award.scheme.rule.Vote;
import award.scheme.rule.Vote.Method;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;
import java.util.EnumSet;
import java.util.Set;

/// In which ways a vote may be taken (表决方式). A regulation that names one allows no other; where it only says that the committee
/// deliberates and decides (审议确定), the committee chooses.
public final class VoteMethods {

    private VoteMethods() {}

    public static Set<Method> allowed(Vote rule) {
        return switch (rule.method()) {
            case SECRET_BALLOT, SHOW_OF_HANDS, ROLL_CALL -> EnumSet.of(rule.method());
            case DELIBERATION -> EnumSet.allOf(Method.class);
        };
    }

    public static Finding check(Vote rule, Method taken) {
        var answer = allowed(rule).contains(taken)
                ? Answer.MET
                : Answer.unmet(Until.CHANGED_FACTS, "ballot.wrongMethod", Message.name(taken), Message.name(rule.method()));
        return new Finding(rule.clause(), answer).withFact("ballot.method", Message.name(taken));
    }

    /// Whether papers are handed out, so that ballots are printed and counted.
    public static boolean onPaper(Method method) {
        return switch (method) {
            case SECRET_BALLOT, ROLL_CALL -> true;
            case SHOW_OF_HANDS, DELIBERATION -> false;
        };
    }
}
