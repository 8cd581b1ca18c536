package award.attachment.inspect;

import award.shared.Message;

/// A file that is not to be taken. It ends the looking at once, however deep inside the file it was found out.
final class UnsoundException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnsoundException(String key, Object... args) {
        super(key, null, false, false);
        reason = Message.message(key, args);
    }

    Message reason() {
        return reason;
    }
}
