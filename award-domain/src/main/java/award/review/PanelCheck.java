package award.review;

import award.scheme.Rules;
import award.scheme.rule.Panel;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.util.List;

/// Whether a panel is made as the regulation says (评审组组成): its size, whether it is odd, whether it has one leader.
public final class PanelCheck {

    private PanelCheck() {}

    public static Findings check(Rules rules, List<Panelist> panel) {
        return new Findings(rules.panels().stream().map(rule -> check(rule, panel)).toList());
    }

    private static Finding check(Panel rule, List<Panelist> panel) {
        return new Finding(rule.clause(), answer(rule, panel)).withFact("review.panel.members", panel.size());
    }

    private static Answer answer(Panel rule, List<Panelist> panel) {
        if (panel.size() < rule.atLeast()) {
            return Answer.unmet(Until.CHANGED_FACTS, "review.panel.tooSmall", panel.size(), rule.atLeast());
        }
        return switch (rule.parity()) {
            case ODD -> panel.size() % 2 == 1 ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "review.panel.even", panel.size());
            case ANY -> Answer.MET;
        };
    }
}
