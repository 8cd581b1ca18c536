package award.review;

import java.util.NoSuchElementException;

/// There is no score sheet of this identifier.
public class NoSuchSheetException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchSheetException(SheetId id) {
        super("no score sheet " + id);
    }
}
