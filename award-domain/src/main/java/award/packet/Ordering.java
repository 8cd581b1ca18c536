package award.packet;

import award.shared.Message;

/// How the ordering of a print ended.
public sealed interface Ordering {

    record Queued(JobId job) implements Ordering {}

    /// There is nothing of the kind to print, or too much is waiting.
    record Refused(Message reason) implements Ordering {}
}
