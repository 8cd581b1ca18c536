package award.attachment;

import java.util.NoSuchElementException;

/// There is no upload of this identifier, or it is somebody else's.
public class NoSuchUploadException extends NoSuchElementException {

    public NoSuchUploadException(UploadId id) {
        super("no upload " + id);
    }
}
