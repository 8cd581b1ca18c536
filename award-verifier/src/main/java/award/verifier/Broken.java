package award.verifier;

/// The record is not what it says.
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken(String what) {
        super(what);
    }
}
