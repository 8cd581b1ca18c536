package award.ballot;

import award.scheme.rule.Vote;
import java.util.OptionalInt;

/// Under what a vote is counted: the rule, who was called, how many seats there are.
///
/// @param seats empty where the tier is not limited
public record Conditions(Vote rule, Roll roll, OptionalInt seats) {

    /// How many may be marked in favour on one ballot; empty for as many as one likes. A ballot with more is invalid.
    public OptionalInt limit() {
        return rule.marks() == Vote.Marks.WITHIN_SEATS ? seats : OptionalInt.empty();
    }
}
