package award.document.enclose;

import award.shared.Message;

/// A file that cannot be bound.
public final class UnbindableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Message reason;

    UnbindableException(String name, String why, Throwable cause) {
        super(name + ": " + why, cause);
        this.name = name;
        this.reason = Message.message("document.unbindable." + why, name);
    }

    public String name() {
        return name;
    }

    public Message reason() {
        return reason;
    }
}
