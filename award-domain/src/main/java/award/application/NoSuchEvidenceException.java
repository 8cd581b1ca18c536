package award.application;

import java.util.NoSuchElementException;

/// There is no such piece of evidence, or none that the caller may see.
public class NoSuchEvidenceException extends NoSuchElementException {

    public NoSuchEvidenceException(EvidenceId id) {
        super("no evidence " + id);
    }
}
