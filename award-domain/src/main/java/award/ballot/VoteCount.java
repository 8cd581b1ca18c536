package award.ballot;

import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;

/// Whether a vote passes (表决结果): the regulation's share of its base, in whole numbers.
public final class VoteCount {

    private VoteCount() {}

    /// The least number of votes in favour that passes, under this attendance.
    public static int needed(Vote rule, Tally tally) {
        return rule.threshold().votesNeeded(base(rule, tally));
    }

    public static Finding judge(Vote rule, Tally tally) {
        int base = base(rule, tally);
        int needed = needed(rule, tally);
        var finding = new Finding(rule.clause(), answer(tally, needed))
                .withFact("ballot.attendance", tally.members(), tally.present(), tally.recused())
                .withFact("ballot.ballots", tally.issued(), tally.returned(), tally.valid())
                .withFact("ballot.votes", tally.inFavour(), tally.against(), tally.abstain());
        return finding.withStep(tally.recused() == 0 ? "ballot.needed" : "ballot.neededRecused", Message.name(rule.base()), base,
                rule.threshold().numerator(), rule.threshold().denominator(),
                Message.name(rule.threshold().reach()), needed, Message.name(rule.recused()));
    }

    /// 收回票数多于发出票数的，表决无效.
    private static Answer answer(Tally tally, int needed) {
        if (tally.returned() > tally.issued()) {
            return Answer.unmet(Until.CHANGED_FACTS, "ballot.void", tally.returned(), tally.issued());
        }
        return tally.inFavour() >= needed
                ? Answer.MET
                : Answer.unmet(Until.CHANGED_FACTS, "ballot.notPassed", tally.inFavour(), needed);
    }

    /// Of how many the share is taken.
    public static int base(Vote rule, Tally tally) {
        boolean withRecused = rule.recused() == Vote.Recused.COUNTED;
        return switch (rule.base()) {
            case ALL_MEMBERS -> tally.members() - (withRecused ? 0 : tally.recused());
            case PRESENT -> tally.present() + (withRecused ? tally.recused() : 0);
            case VALID_BALLOTS -> tally.valid();
        };
    }
}
