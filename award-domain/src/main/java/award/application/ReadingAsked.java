package award.application;

import award.identity.Me;

/// The question whether a person may read an application: put to whoever gave that person something to do with it.
///
/// Observed at once, in the same transaction; a capability that knows of a reason allows it, and without one it is refused.
public final class ReadingAsked {

    private final ApplicationSheet application;
    private final Me reader;
    private boolean allowed;

    public ReadingAsked(ApplicationSheet application, Me reader) {
        this.application = application;
        this.reader = reader;
    }

    public ApplicationSheet application() {
        return application;
    }

    public Me reader() {
        return reader;
    }

    public void allow() {
        allowed = true;
    }

    public boolean isAllowed() {
        return allowed;
    }
}
