package award.edition;

/// The edition is not under way: somebody suspended, cancelled or ended it, and who acts has not seen it yet.
public class NotRunningException extends IllegalStateException {

    public NotRunningException(EditionId id, EditionState state) {
        super("edition " + id + " is " + state);
    }
}
