package award.scheme.file;

import award.scheme.rule.Awardees;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Clock;
import award.scheme.rule.Cycle;
import award.scheme.rule.Quota;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Reapplication.Revoked;
import award.scheme.rule.Reapplication.Revoked;
import award.scheme.rule.Scope;
import award.scheme.rule.Tier;
import award.scheme.rule.Validity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The award itself: how often, to whom, in which tiers, how many, for how long, and whether again.
final class AwardSection extends Section {

    AwardSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    Optional<Cycle> cycle() {
        return rules.entry("cycle", entry -> switch (entry.text("kind")) {
            case "everyYears" -> made(entry, "years", years -> new Cycle.EveryYears(clause(entry), entry.number(years)));
            case "onApproval" -> new Cycle.OnApproval(clause(entry));
            default -> throw unknownKind(entry, "everyYears, onApproval");
        });
    }

    Optional<Awardees> awardees() {
        return rules.entry("awardees", entry -> made(entry, "kinds", kinds ->
                new Awardees(clause(entry), Set.copyOf(entry.several(kinds, AwardeeKind.class)))));
    }

    List<Tier> tiers() {
        return rules.entries("tiers", entry -> made(entry, "rank", rank ->
                new Tier(clause(entry), entry.text("key"), entry.text("name"), entry.number(rank),
                        Set.copyOf(entry.several("kinds", AwardeeKind.class)))));
    }

    List<Quota> quotas(List<Tier> tiers) {
        return rules.entries("quotas", entry -> {
            var scope = scope(entry);
            return new Quota(clause(entry), scope, nameOf(scope, tiers), limit(entry),
                    entry.one("firmness", Firmness.class, Firmness.FIRM));
        });
    }

    private static Limit limit(Entry entry) {
        return switch (entry.text("kind")) {
            case "atMost" -> new Limit.AtMost(entry.number("count"));
            case "atLeast" -> new Limit.AtLeast(entry.number("count"));
            case "atMostPercent" -> new Limit.AtMostPercent(entry.number("percent"));
            default -> throw unknownKind(entry, "atMost, atLeast, atMostPercent");
        };
    }

    List<Reapplication> reapplications(List<Tier> tiers) {
        return rules.entries("reapplications", entry -> {
            var past = entry.entry("past", Section::scope).orElse(Scope.ALL);
            return new Reapplication(clause(entry), past, nameOf(past, tiers), again(entry),
                    entry.one("revoked", Revoked.class, Revoked.STILL_COUNTS));
        });
    }

    private static Reapplication.Rule again(Entry entry) {
        return switch (entry.text("kind")) {
            case "never" -> new Reapplication.Rule.Never();
            case "editionsBetween" -> new Reapplication.Rule.EditionsBetween(entry.number("editions"));
            case "afterExpiry" -> new Reapplication.Rule.AfterExpiry();
            case "yearsAfter" -> new Reapplication.Rule.YearsAfter(entry.number("years"), clock(entry, Clock.AWARD_DAY));
            default -> throw unknownKind(entry, "never, editionsBetween, afterExpiry, yearsAfter");
        };
    }

    Optional<Validity> validity() {
        return rules.entry("validity", entry -> made(entry, "years", years ->
                new Validity(clause(entry), entry.number(years), clock(entry, Clock.AWARD_DAY))));
    }
}
