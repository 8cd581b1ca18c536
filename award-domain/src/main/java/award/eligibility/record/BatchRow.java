package award.eligibility.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A list as the page of lists shows it.
///
/// @param current whether no later list of its source has taken its place
/// @param matched how many of its lines are known to mean a party of the register
public record BatchRow(
        UUID id, String source, LocalDate asOf, BatchWay way, String fileName, int lines, long matched, Instant takenAt, String takenBy,
        boolean current) {}
