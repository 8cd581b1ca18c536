package award.committee;

import award.scheme.rule.BodyRule.Quorum;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;

/// Whether enough members have come for a meeting to be held (到会人数): the regulation's share of all members, in whole numbers.
public final class QuorumCheck {

    private QuorumCheck() {}

    /// The least number of members that must be there.
    public static int needed(Quorum quorum, int members) {
        return quorum.share().votesNeeded(members);
    }

    /// @param members all members of the body on that day
    /// @param present those who are there, substitutes included
    public static Finding of(Quorum quorum, int members, int present) {
        int needed = needed(quorum, members);
        var answer = present >= needed ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "committee.noQuorum", present, needed);
        return new Finding(quorum.clause(), answer)
                .withFact("committee.came", members, present)
                .withStep("committee.quorumNeeded", members, quorum.share().numerator(), quorum.share().denominator(),
                        Message.name(quorum.share().reach()), needed);
    }
}
