package award.honour;

import award.scheme.Rules;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Quota;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Tier;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.util.List;
import java.util.Optional;

/// Whether a list of candidates can fill the places that there are (候选差额核对): nobody has a tier yet, so more than there are places is
/// what a contest wants, and fewer means places that stay vacant.
public final class ContestCheck {

    private ContestCheck() {}

    public static Findings check(Rules rules, List<AwardeeKind> candidates) {
        return new Findings(rules.quotas().stream().flatMap(quota -> check(rules, quota, candidates).stream()).toList());
    }

    private static Optional<Finding> check(Rules rules, Quota quota, List<AwardeeKind> candidates) {
        int able = (int) candidates.stream().filter(kind -> mayFill(rules, quota, kind)).count();
        return switch (quota.limit()) {
            case Limit.AtMost most -> Optional.of(against(quota, able, most.count()));
            case Limit.AtLeast least -> Optional.of(floor(quota, able, least.count()));
            case Limit.AtMostPercent share -> Optional.empty();
        };
    }

    private static boolean mayFill(Rules rules, Quota quota, AwardeeKind kind) {
        return quota.scope().covers(kind)
                && rules.tiers().stream().filter(tier -> quota.scope().coversTier(tier.key())).anyMatch((Tier tier) -> tier.isFor(kind));
    }

    private static Finding against(Quota quota, int able, int places) {
        var finding = of(quota, Answer.MET, able);
        return able < places
                ? finding.withStep("honour.contest.short", able, places, places - able)
                : finding.withStep("honour.contest.enough", able, places, able - places);
    }

    private static Finding floor(Quota quota, int able, int least) {
        if (able >= least) return of(quota, Answer.MET, able).withStep("honour.contest.enough", able, least, able - least);
        return of(quota, quota.firmness() == Firmness.FIRM
                ? Answer.unmet(Until.CHANGED_FACTS, "honour.contest.below", quota.scopeName(), able, least)
                : Answer.open("honour.contest.below", quota.scopeName(), able, least), able);
    }

    private static Finding of(Quota quota, Answer answer, int able) {
        return new Finding(quota.clause(), answer).withFact("honour.contest.able", quota.scopeName(), able);
    }
}
