package award.supervision;

/// There is no observation of this name: an old or mistyped link.
public class NoSuchObservationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchObservationException(ObservationId id) {
        super("no observation " + id);
    }
}
