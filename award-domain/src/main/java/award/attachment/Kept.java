package award.attachment;

import award.shared.Message;

/// What became of a file that was handed in.
public sealed interface Kept {

    record Stored(AttachmentRow row) implements Kept {}

    /// Nothing was stored: why, and what to do.
    record Refused(Message reason) implements Kept {}
}
