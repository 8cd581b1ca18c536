package award.document;

import java.util.List;
import java.util.Objects;

/// A table of contents (目录) with dot leaders. A packet writes its own; composers need this only for a list of their own making.
public record Contents(List<Entry> entries) implements Block {

    public Contents {
        entries = List.copyOf(entries);
    }

    /// @param level 1 or 2; 2 stands two characters in
    /// @param page  the page it points to, from 1
    public record Entry(int level, String name, int page) {

        public Entry {
            Objects.requireNonNull(name);
            if (level < 1 || level > 2) throw new IllegalArgumentException("entries have levels 1 and 2, not " + level);
            if (page < 1) throw new IllegalArgumentException("pages are counted from 1");
        }
    }
}
