package award.run;

/// Why a start was refused, in one line for the person at the keyboard.
public final class CannotStart extends RuntimeException {

    public CannotStart(String reason) {
        super(reason);
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
