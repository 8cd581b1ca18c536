package award.edition;

import award.shared.Findings;

/// How the opening of an edition ended.
public sealed interface Opening {

    record Opened(EditionId edition) implements Opening {}

    /// The cycle does not allow it, or there is an edition of this number.
    record Refused(Findings findings) implements Opening {}
}
