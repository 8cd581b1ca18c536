package award.committee;

import award.scheme.rule.BodyRule;
import award.scheme.rule.BodyRule.Substitution;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;

/// Whether another may come in a member's place (代会).
public final class SubstitutionCheck {

    private SubstitutionCheck() {}

    public static Finding of(BodyRule rule) {
        var clause = rule.quorum().map(BodyRule.Quorum::clause).orElse(rule.clause());
        return new Finding(clause, rule.substitution() == Substitution.ALLOWED ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "committee.noSubstitutes"));
    }
}
