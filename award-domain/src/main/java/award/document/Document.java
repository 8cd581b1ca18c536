package award.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One document (文书): blocks set one below the other on as many pages as they need.
///
/// @param name   what tables of contents, bookmarks and the file's properties call it; one line
/// @param blocks from top to bottom
public record Document(String name, Origin origin, Master master, List<Block> blocks) implements Matter {

    public Document {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(master);
        if (name.isBlank()) throw new IllegalArgumentException("a document has a name");
        blocks = List.copyOf(blocks);
    }

    /// An empty portrait page with page numbers, to add blocks to.
    public static Document of(String name, Origin origin) {
        return new Document(name, origin, Master.PORTRAIT, List.of());
    }

    public Document on(Master other) {
        return new Document(name, origin, other, blocks);
    }

    public Document add(Block... more) {
        return addAll(List.of(more));
    }

    public Document addAll(List<? extends Block> more) {
        var all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Document(name, origin, master, all);
    }
}
