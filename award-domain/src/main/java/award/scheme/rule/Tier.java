package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.Set;

/// A tier (等次、奖项) of an award. Its key is the same in every version of the scheme's regulation, so that history can be matched.
///
/// @param rank  1 for the highest
/// @param kinds of awardee that it is meant for; empty for all
public record Tier(Citation clause, String key, String name, int rank, Set<AwardeeKind> kinds) implements Parameter {

    public Tier {
        if (rank < 1) throw new IllegalArgumentException("the highest tier has rank 1: " + rank);
        kinds = Set.copyOf(kinds);
    }

    public boolean isFor(AwardeeKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    @Override
    public Message says() {
        return Message.message("scheme.tier", rank, name);
    }
}
