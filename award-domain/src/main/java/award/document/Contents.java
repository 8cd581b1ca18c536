package award.document;

import java.util.List;
import java.util.Objects;

/// A table of contents (目录) with dot leaders. A packet writes its own; composers need this only for a list of their own making.
public record Contents(List<Entry> entries) implements Block {

    public Contents {
        entries = List.copyOf(entries);
    }

    /// @param level from 1 to 3; each stands two characters further in
    /// @param page  the page it points to, from 1
    /// @param label the number that page bears
    public record Entry(int level, String name, int page, String label) {

        public Entry {
            Objects.requireNonNull(name);
            Objects.requireNonNull(label);
            if (level < 1 || level > 3) throw new IllegalArgumentException("entries have levels 1 to 3, not " + level);
            if (page < 1) throw new IllegalArgumentException("pages are counted from 1");
        }

        /// A page that bears the number it has.
        public Entry(int level, String name, int page) {
            this(level, name, page, Integer.toString(page));
        }
    }
}
