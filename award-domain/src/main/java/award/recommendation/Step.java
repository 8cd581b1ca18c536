package award.recommendation;

import award.shared.Findings;

/// How a step of a referral ended.
public sealed interface Step {

    record Done() implements Step {}

    /// The regulation, or what is on record, does not allow it; nothing was changed.
    record Refused(Findings findings) implements Step {}
}
