package award.recommendation;

import java.util.NoSuchElementException;

/// There is no line of a plan of this identifier, or none that the caller may see.
public class NoSuchCultivationException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchCultivationException(CultivationId id) {
        super("no line of a plan " + id);
    }
}
