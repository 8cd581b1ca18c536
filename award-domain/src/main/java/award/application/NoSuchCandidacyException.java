package award.application;

import java.util.NoSuchElementException;

/// There is no candidacy of this identifier.
public class NoSuchCandidacyException extends NoSuchElementException {

    public NoSuchCandidacyException(CandidacyId id) {
        super("no candidacy " + id);
    }
}
