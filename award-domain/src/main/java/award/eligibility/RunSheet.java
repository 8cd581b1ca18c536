package award.eligibility;

import java.time.Duration;
import java.time.Instant;

/// An examination of a whole edition as a page shows it.
///
/// @param total   how many candidates were to be examined
/// @param passed  of those done
/// @param endedAt null while it runs
public record RunSheet(
        RunId id, RunState state, int total, int passed, int asked, int refused, String startedBy, Instant startedAt, Instant endedAt) {

    public int done() {
        return passed + asked + refused;
    }

    /// For a bar: 0 to 100.
    public int percent() {
        return total == 0 ? 100 : done() * 100 / total;
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    public long seconds() {
        return endedAt == null ? 0 : Math.max(1, Duration.between(startedAt, endedAt).toSeconds());
    }
}
