package award.attachment.inspect;

import award.attachment.FileKind;
import award.shared.Message;

/// What came out of looking into a file.
public sealed interface Inspection {

    record Sound(FileKind kind) implements Inspection {}

    /// Not to be taken: why, and what to do.
    record Refused(Message reason) implements Inspection {}
}
