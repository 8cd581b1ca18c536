package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A panel's judgement of one item (得分率), in steps of five per cent.
///
/// @param value from 0 to 100
@Embeddable
public record Percent(@Column(name = "percent") int value) {

    public static final int STEP = 5;

    public Percent {
        if (!isOne(value)) throw new IllegalArgumentException("not a step of five from 0 to 100: " + value);
    }

    public static boolean isOne(int value) {
        return value >= 0 && value <= 100 && value % STEP == 0;
    }

    public Band band() {
        return Band.of(this);
    }
}
