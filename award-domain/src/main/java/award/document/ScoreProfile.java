package award.document;

import java.util.List;
import java.util.Objects;

/// A score profile (得分剖面): a horizontal bar per criterion, as long as the part of the points that was reached.
public record ScoreProfile(List<Bar> bars) implements Block {

    public ScoreProfile {
        bars = List.copyOf(bars);
    }

    /// @param label    the criterion
    /// @param share    from 0 to 1
    /// @param mark     a value to compare with, from 0 to 1, drawn as a line across the bar; below 0 for none
    /// @param reached  as written at the bar's end: `84.50 / 110`
    public record Bar(String label, double share, double mark, String reached) {

        public static final double NO_MARK = -1;

        public Bar {
            Objects.requireNonNull(label);
            Objects.requireNonNull(reached);
            if (share < 0 || share > 1 || mark > 1) throw new IllegalArgumentException("out of 0 to 1: " + share + ", " + mark);
        }
    }
}
