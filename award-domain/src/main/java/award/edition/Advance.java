package award.edition;

import award.shared.Findings;
import java.util.Optional;

/// How the end of a stage was taken.
public sealed interface Advance {

    /// @param stage key of the stage that begins now; empty when the path is at its end
    record Advanced(Optional<String> stage) implements Advance {}

    /// Something must be done first.
    record Blocked(Findings findings) implements Advance {}
}
