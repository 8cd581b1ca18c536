package award.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A cell of a table: paragraphs one below the other, in the middle of the row's height.
///
/// @param span  columns it covers, from 1
/// @param align when it differs from its column's
/// @param face  when it differs from the table's
public record Cell(List<Text> paragraphs, int span, Optional<Align> align, Optional<Face> face) {

    public Cell {
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(align);
        Objects.requireNonNull(face);
        if (span < 1) throw new IllegalArgumentException("a cell covers at least one column");
    }

    /// Line feeds in the text begin new paragraphs.
    public static Cell of(String text) {
        return new Cell(text.lines().map(Text::of).toList(), 1, Optional.empty(), Optional.empty());
    }

    public static Cell of(Text... paragraphs) {
        return new Cell(List.of(paragraphs), 1, Optional.empty(), Optional.empty());
    }

    public Cell spanning(int columns) {
        return new Cell(paragraphs, columns, align, face);
    }

    public Cell aligned(Align other) {
        return new Cell(paragraphs, span, Optional.of(other), face);
    }

    public Cell in(Face other) {
        return new Cell(paragraphs, span, align, Optional.of(other));
    }
}
