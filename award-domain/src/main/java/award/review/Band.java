package award.review;

import java.util.Arrays;

/// The six bands of the scoring guideline (评分指南). A panel finds the band that fits the item as a whole, then the step within it.
public enum Band {
    NONE(0, 5),
    BEGINNING(10, 25),
    BASIC(30, 45),
    GOOD(50, 65),
    MATURE(70, 85),
    EXCELLENT(90, 100);

    private final int lowest;
    private final int highest;

    Band(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public static Band of(Percent percent) {
        return Arrays.stream(values()).filter(band -> percent.value() <= band.highest).findFirst().orElseThrow();
    }
}
