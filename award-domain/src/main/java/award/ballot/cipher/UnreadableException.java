package award.ballot.cipher;

/// Something sealed is not written as it must be.
public class UnreadableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableException() {
        super("not written as numbers of the group are");
    }
}
