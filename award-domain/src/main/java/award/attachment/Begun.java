package award.attachment;

import award.shared.Message;

/// Whether a file may be sent at all, told before a byte of it is sent.
public sealed interface Begun {

    /// It may; what was received of it before need not be sent again.
    record Going(UploadRow upload) implements Begun {}

    record Refused(Message reason) implements Begun {}
}
