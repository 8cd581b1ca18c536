package award.funding;

import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Money;
import award.scheme.rule.Parameter;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import award.shared.Yuan;
import java.util.ArrayList;
import java.util.List;

/// What is owed on a title (应发奖励、资助).
///
/// @param amount   what is still owed, or the most that may be paid where the regulation says 不高于
/// @param findings by which clauses, with the arithmetic
public record Entitlement(Yuan amount, Findings findings) {

    /// @param tier     of the scheme, or the key of a higher award that the regulation supports
    /// @param received what was received already for the same purpose (已资助金额)
    public static Entitlement of(Regulation regulation, String tier, AwardeeKind kind, Yuan received) {
        var rules = regulation.rules().money();
        for (var rule : rules) {
            switch (rule) {
                case Money.Bonus bonus when bonus.scope().covers(tier, kind) -> {
                    return fixed(bonus);
                }
                case Money.Subsidy subsidy when subsidy.key().equals(tier) -> {
                    return subsidised(subsidy, rules, received);
                }
                case Money.Bonus other -> { }
                case Money.Subsidy other -> { }
                case Money.HigherOnly other -> { }
                case Money.Budget other -> { }
            }
        }
        return none(regulation);
    }

    private static Entitlement fixed(Money.Bonus bonus) {
        var finding = new Finding(bonus.clause(), Answer.MET).withStep("funding.bonus", bonus.scopeName(), bonus.amount());
        return new Entitlement(bonus.amount(), Findings.of(finding));
    }

    private static Entitlement subsidised(Money.Subsidy subsidy, List<Money> rules, Yuan received) {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(subsidy.clause(), Answer.MET).withStep("funding.subsidy", subsidy.name(), subsidy.atMost()));
        var higherOnly = rules.stream().filter(Money.HigherOnly.class::isInstance).findFirst();
        if (higherOnly.isEmpty() || received.equals(Yuan.ZERO)) return new Entitlement(subsidy.atMost(), new Findings(findings));
        var owed = subsidy.atMost().lessAlreadyPaid(received);
        findings.add(new Finding(higherOnly.get().clause(), Answer.MET).withFact("funding.received", received)
                .withStep("funding.deducted", subsidy.atMost(), received, owed));
        return new Entitlement(owed, new Findings(findings));
    }

    /// The regulation gives no money for this title: honour alone (以精神鼓励和荣誉奖励为主). Where its text is not held, nobody knows.
    private static Entitlement none(Regulation regulation) {
        var basis = regulation.rules().awardees().map(Parameter::clause).orElseGet(() -> regulation.cite("1"));
        var answer = switch (regulation.holding()) {
            case HELD -> Answer.unmet(Until.CHANGED_FACTS, "funding.none");
            case NOT_HELD -> Answer.open("funding.notKnown");
        };
        return new Entitlement(Yuan.ZERO, Findings.of(new Finding(basis, answer)));
    }
}
