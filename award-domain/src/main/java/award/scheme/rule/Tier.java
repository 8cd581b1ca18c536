package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// A tier (等次、奖项) of an award. Its key is the same in every version of the scheme's regulation, so that history can be matched.
///
/// @param rank 1 for the highest
public record Tier(Citation clause, String key, String name, int rank) implements Parameter {

    public Tier {
        if (rank < 1) throw new IllegalArgumentException("the highest tier has rank 1: " + rank);
    }

    @Override
    public Message says() {
        return Message.message("scheme.tier", rank, name);
    }
}
