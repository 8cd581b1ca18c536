package award.recommendation;

import award.scheme.rule.Recommendation.Act;
import award.shared.Findings;
import java.util.Optional;

/// An act of the regulation as it stands for one referral.
///
/// @param done   how it was recorded last; one that was refused, or that rests on papers handed in before, can be recorded anew
/// @param blocks what must be done first; empty when it can be recorded
public record ActLine(Act act, Optional<ActDone> done, Findings blocks) {

    public boolean isPassed() {
        return done.filter(ActDone::isPassed).isPresent();
    }

    /// Whether it can be recorded now.
    public boolean isOpen() {
        return !isPassed() && blocks.all().isEmpty();
    }
}
