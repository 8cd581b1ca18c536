package award.honour;

import award.scheme.Rules;
import award.scheme.rule.Quota;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Tier;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Until;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a list of winners stays within the quotas (名额核对): one finding for each quota of the regulation.
public final class QuotaCheck {

    private static final int HUNDRED = 100;

    private QuotaCheck() {}

    public static Findings check(Rules rules, List<Place> list) {
        return new Findings(Stream.of(
                        rules.quotas().stream().map(quota -> check(rules, quota, list)),
                        list.stream().distinct().flatMap(place -> misplaced(rules, place).stream()),
                        inAll(rules, list).stream())
                .flatMap(findings -> findings).toList());
    }

    /// A tier that is meant for one kind of awardee takes no other.
    private static Optional<Finding> misplaced(Rules rules, Place place) {
        return rules.tier(place.tier()).filter(tier -> !tier.isFor(place.kind()))
                .map(tier -> new Finding(tier.clause(), Answer.unmet(Until.CHANGED_FACTS, "honour.quota.wrongKind", tier.name(), Message.name(place.kind()))));
    }

    /// Where tiers have their own numbers alone, what stays vacant in all.
    private static Optional<Finding> inAll(Rules rules, List<Place> list) {
        var singles = rules.quotas().stream().filter(quota -> quota.scope().tiers().size() == 1 && quota.limit() instanceof Limit.AtMost).toList();
        if (rules.vacancy().isEmpty() || rules.tiers().size() < 2 || singles.size() != rules.quotas().size() || !eachTierOnce(rules, singles)) return Optional.empty();
        int most = singles.stream().mapToInt(quota -> ((Limit.AtMost) quota.limit()).count()).sum();
        return most < list.size()
                ? Optional.empty()
                : Optional.of(new Finding(rules.vacancy().get().clause(), Answer.MET).withStep("honour.quota.inAll", most, list.size(), most - list.size()));
    }

    private static boolean eachTierOnce(Rules rules, List<Quota> quotas) {
        return quotas.stream().map(quota -> quota.scope().tiers().getFirst()).sorted().toList().equals(rules.tiers().stream().map(Tier::key).sorted().toList());
    }

    private static Finding check(Rules rules, Quota quota, List<Place> list) {
        int taken = (int) list.stream().filter(place -> quota.scope().covers(place.tier(), place.kind())).count();
        return switch (quota.limit()) {
            case Limit.AtMost most -> atMost(rules, quota, taken, most.count());
            case Limit.AtLeast least -> atLeast(quota, taken, least.count());
            case Limit.AtMostPercent share -> atMost(rules, quota, taken, list.size() * share.percent() / HUNDRED)
                    .withStep("honour.quota.share", list.size(), share.percent(), list.size() * share.percent() / HUNDRED);
        };
    }

    private static Finding atMost(Rules rules, Quota quota, int taken, int most) {
        var answer = taken <= most ? Answer.MET : beyond(quota, "honour.quota.over", taken, most);
        var finding = new Finding(quota.clause(), answer).withFact("honour.quota.taken", quota.scopeName(), taken);
        if (taken > most) return finding.withStep("honour.quota.excess", taken, most, taken - most);
        if (taken == most) return finding.withStep("honour.quota.full", taken, most);
        return rules.vacancy().isPresent()
                ? finding.withStep("honour.quota.vacant", most, taken, most - taken)
                : finding.withStep("honour.quota.left", most, taken, most - taken);
    }

    private static Finding atLeast(Quota quota, int taken, int least) {
        var answer = taken >= least ? Answer.MET : beyond(quota, "honour.quota.under", taken, least);
        return new Finding(quota.clause(), answer).withFact("honour.quota.taken", quota.scopeName(), taken);
    }

    private static Answer beyond(Quota quota, String key, int taken, int bound) {
        return switch (quota.firmness()) {
            case FIRM -> Answer.unmet(Until.CHANGED_FACTS, key, quota.scopeName(), taken, bound);
            case IN_PRINCIPLE -> Answer.open("honour.quota.inPrinciple", quota.scopeName(), taken, bound);
        };
    }
}
