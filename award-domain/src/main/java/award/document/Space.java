package award.document;

/// Free lines (空行). Swallowed at the end of a page.
///
/// @param lines of the grid
public record Space(double lines) implements Block {

    public Space {
        if (lines <= 0) throw new IllegalArgumentException("free space has a height");
    }
}
