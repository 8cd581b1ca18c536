package award.document.template;

import award.document.Align;
import java.util.Objects;

/// A column of a table made over rows.
///
/// @param head  above it
/// @param text  of a cell, with gaps for the row's fields
/// @param share its part of the width, against the other columns' shares
public record TableColumn(String head, String text, double share, Align align) {

    public TableColumn {
        Objects.requireNonNull(head);
        Objects.requireNonNull(text);
        Objects.requireNonNull(align);
        if (share <= 0) throw new IllegalArgumentException("a column has a width");
    }
}
