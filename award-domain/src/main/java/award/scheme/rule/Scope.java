package award.scheme.rule;

import award.shared.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The part of an award that a rule speaks of: some of its tiers, some kinds of awardee. Naming none means all of them.
///
/// @param tiers keys of tiers of the scheme, the same in every version of its regulation; empty for all
/// @param kinds kinds of awardee; empty for all
public record Scope(List<String> tiers, Set<AwardeeKind> kinds) {

    public static final Scope ALL = new Scope(List.of(), Set.of());

    public Scope {
        tiers = List.copyOf(tiers);
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    public boolean covers(String tier, AwardeeKind kind) {
        return coversTier(tier) && covers(kind);
    }

    public boolean coversTier(String tier) {
        return tiers.isEmpty() || tiers.contains(tier);
    }

    public boolean covers(AwardeeKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /// Whether whatever this scope covers, the other one covers too.
    public boolean within(Scope other) {
        var tiersWithin = other.tiers.isEmpty() || !tiers.isEmpty() && other.tiers.containsAll(tiers);
        var kindsWithin = other.kinds.isEmpty() || !kinds.isEmpty() && other.kinds.containsAll(kinds);
        return tiersWithin && kindsWithin;
    }

    /// The scope in words; tiers are said by their names in the regulation.
    public Message says(List<Tier> all) {
        var names = Stream.concat(
                all.stream().filter(tier -> tiers.contains(tier.key())).map(tier -> (Object) tier.name()),
                kinds.stream().sorted().map(Message::name));
        return names.map(name -> Message.message("scheme.scope.one", name))
                .reduce((some, next) -> Message.message("scheme.and", some, next))
                .orElseGet(() -> Message.message("scheme.scope.all"));
    }
}
