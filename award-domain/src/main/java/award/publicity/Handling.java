package award.publicity;

import award.shared.Findings;

/// How an act about an objection ended.
public sealed interface Handling {

    record Done() implements Handling {}

    /// The regulation says otherwise.
    record Refused(Findings findings) implements Handling {}
}
