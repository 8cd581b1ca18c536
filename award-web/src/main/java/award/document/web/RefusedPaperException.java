package award.document.web;

import award.shared.Message;

/// A paper that could not be written, with what to say to whoever asked for it.
final class RefusedPaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedPaperException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
