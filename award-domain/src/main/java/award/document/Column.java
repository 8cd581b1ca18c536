package award.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A column of a table.
///
/// @param share its part of the width, against the other columns' shares
/// @param align of its cells, where a cell does not say otherwise
public record Column(double share, Align align) {

    public Column {
        Objects.requireNonNull(align);
        if (share <= 0) throw new IllegalArgumentException("a column has a width");
    }

    /// Columns of these shares, all centred.
    public static List<Column> shares(double... shares) {
        return Arrays.stream(shares).mapToObj(share -> new Column(share, Align.CENTRE)).toList();
    }

    public static Column left(double share) {
        return new Column(share, Align.LEFT);
    }

    public static Column centred(double share) {
        return new Column(share, Align.CENTRE);
    }

    public static Column right(double share) {
        return new Column(share, Align.RIGHT);
    }
}
