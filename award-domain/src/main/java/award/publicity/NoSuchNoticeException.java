package award.publicity;

import java.util.NoSuchElementException;

/// There is no notice of this identifier, or none that the public may see.
public class NoSuchNoticeException extends NoSuchElementException {

    public NoSuchNoticeException(NoticeId id) {
        super("no notice " + id);
    }
}
