package award.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// A score sheet as lists show it.
///
/// @param judged     number of items that have a percentage
/// @param finishedOn the day on which the scores were settled; null while the panel works
public record SheetRow(UUID id, UUID candidacy, ReviewKind kind, int judged, BigDecimal total, LocalDate finishedOn) {

    public boolean isFinished() {
        return finishedOn != null;
    }
}
