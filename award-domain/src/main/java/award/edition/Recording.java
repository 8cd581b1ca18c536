package award.edition;

import award.shared.Findings;

/// How the recording of a step ended.
public sealed interface Recording {

    record Done() implements Recording {}

    /// It may not be recorded like this.
    record Refused(Findings findings) implements Recording {}
}
