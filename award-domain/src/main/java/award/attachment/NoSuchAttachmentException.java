package award.attachment;

import java.util.NoSuchElementException;

/// There is no attachment of this identifier.
public class NoSuchAttachmentException extends NoSuchElementException {

    public NoSuchAttachmentException(AttachmentId id) {
        super("no attachment " + id);
    }
}
