package award.application;

import award.shared.Message;
import java.time.Instant;

/// How the saving of one field ended.
public sealed interface Saving {

    /// @param version that the field has now
    record Saved(long version, Instant at) implements Saving {}

    /// Somebody else wrote there since: nothing was overwritten, and both texts are there to choose from.
    ///
    /// @param theirs what stands there now
    record Conflict(Filling theirs) implements Saving {}

    /// The field is not open now, and why; the text was not saved.
    record Closed(Message why) implements Saving {}
}
