package award.review;

/// There is no decision on misconduct of this name: an old or mistyped link.
public class NoSuchConductCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchConductCaseException(ConductCaseId id) {
        super("no decision on misconduct " + id);
    }
}
