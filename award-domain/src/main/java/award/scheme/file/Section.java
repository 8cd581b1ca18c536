package award.scheme.file;

import award.calendar.Period;
import award.calendar.PeriodUnit;
import award.calendar.StartRule;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Clock;
import award.scheme.rule.Scope;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote;
import award.shared.Citation;
import award.shared.Message;
import award.shared.Yuan;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What the sections of a regulation file have in common: clauses, scopes, periods, amounts, and unions told apart by `kind`.
abstract class Section {

    final Entry rules;
    final String scheme;

    Section(Entry rules, String scheme) {
        this.rules = rules;
        this.scheme = scheme;
    }

    static Citation clause(Entry entry, String scheme) {
        return new Citation(scheme, entry.text("clause"));
    }

    Citation clause(Entry entry) {
        return clause(entry, scheme);
    }

    static Scope scope(Entry entry) {
        return new Scope(entry.texts("tiers"), Set.copyOf(entry.several("kinds", AwardeeKind.class)));
    }

    static Message nameOf(Scope scope, List<Tier> tiers) {
        return scope.says(tiers);
    }

    static Period period(Entry entry) {
        return made(entry, "days", days -> new Period(
                entry.number("days"), entry.one("unit", PeriodUnit.class), entry.one("start", StartRule.class, StartRule.NEXT_DAY)));
    }

    static Yuan yuan(Entry entry) {
        return made(entry, "yuan", yuan -> new Yuan(entry.decimal("yuan")));
    }

    static Vote.Threshold threshold(Entry entry) {
        var share = entry.text("share").split("/");
        return made(entry, "share", key -> new Vote.Threshold(
                Integer.parseInt(share[0].strip()), Integer.parseInt(share.length == 2 ? share[1].strip() : ""),
                entry.one("reach", Vote.Reach.class)));
    }

    static Clock clock(Entry entry, Clock otherwise) {
        return entry.one("from", Clock.class, otherwise);
    }

    /// Makes a value whose type has bounds: without this key it is missed, out of bounds it is a fault of the file at this key.
    static <T> T made(Entry entry, String key, Function<String, T> making) {
        if (!entry.has(key)) throw entry.missing(key);
        try {
            return making.apply(key);
        } catch (IllegalArgumentException | ArithmeticException outOfBounds) {
            throw entry.refuse(key, "scheme.fault.outOfBounds", key, String.valueOf(outOfBounds.getMessage()));
        }
    }

    static RuntimeException unknownKind(Entry entry, String known) {
        return entry.refuse("kind", "scheme.fault.unknownWord", entry.text("kind"), known);
    }
}
