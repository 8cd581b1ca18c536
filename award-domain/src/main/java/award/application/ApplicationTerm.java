package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Within what time applications are handed in (申报期限), to the second.
///
/// @param opens        from this moment on
/// @param closes       the last second; a submission within it is in time
/// @param graceMinutes for how long after it a draft that was begun in time may still be handed in; 0 for not at all
@Embeddable
public record ApplicationTerm(
        @NotNull Instant opens,
        @NotNull Instant closes,
        @Column(name = "grace_minutes") @Min(0) @Max(1440) int graceMinutes) {

    /// 未开始, 申报中, 宽限期, 已截止.
    public enum Phase { AHEAD, OPEN, GRACE, OVER }

    @AssertTrue
    public boolean isInOrder() {
        return opens == null || closes == null || opens.isBefore(closes);
    }

    public Phase at(Instant moment) {
        var second = moment.truncatedTo(ChronoUnit.SECONDS);
        if (second.isBefore(opens)) return Phase.AHEAD;
        if (!second.isAfter(closes)) return Phase.OPEN;
        return second.isAfter(lastSecond()) ? Phase.OVER : Phase.GRACE;
    }

    /// The last second in which anything is taken, grace included.
    public Instant lastSecond() {
        return closes.plus(graceMinutes, ChronoUnit.MINUTES);
    }
}
