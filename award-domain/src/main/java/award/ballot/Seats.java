package award.ballot;

import award.scheme.Rules;
import award.scheme.rule.Quota;
import award.scheme.rule.Quota.Limit;
import java.util.OptionalInt;

/// How many seats a vote on a tier may fill (应选名额): the narrowest of the quotas that bind the tier in whole numbers.
public final class Seats {

    private Seats() {}

    public static OptionalInt of(Rules rules, String tier) {
        return rules.quotas().stream()
                .filter(quota -> quota.scope().coversTier(tier) && quota.scope().kinds().isEmpty())
                .map(Quota::limit)
                .filter(Limit.AtMost.class::isInstance)
                .mapToInt(limit -> ((Limit.AtMost) limit).count())
                .min();
    }
}
