package award.edition.web;

import award.edition.PlanLine;
import award.shared.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The bars of one stage on a time line of a thousand units: what was planned, and what came of it.
public record PlanBar(long planned, long plannedWidth, long actual, long actualWidth, long today) {

    private static final long WHOLE = 1000;
    private static final long THINNEST = 3;
    private static final long OUT_OF_SIGHT = -100;

    static PlanBar of(PlanLine line, Span whole, LocalDate today) {
        var began = line.began().orElse(null);
        var until = line.ended().orElse(today);
        return new PlanBar(at(line.planned().first(), whole), width(line.planned().first(), line.planned().last(), whole),
                began == null ? 0 : at(began, whole), began == null ? 0 : width(began, until.isBefore(began) ? began : until, whole),
                whole.contains(today) ? at(today, whole) : OUT_OF_SIGHT);
    }

    private static long at(LocalDate day, Span whole) {
        return ChronoUnit.DAYS.between(whole.first(), day) * WHOLE / length(whole);
    }

    private static long width(LocalDate first, LocalDate last, Span whole) {
        return Math.max(THINNEST, (ChronoUnit.DAYS.between(first, last) + 1) * WHOLE / length(whole));
    }

    private static long length(Span whole) {
        return ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    }
}
