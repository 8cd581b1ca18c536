package award.supervision;

import award.edition.EditionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What the supervision group has found in the work on an edition (监督发现).
///
/// @param what     was found
/// @param demanded what it wants put right; empty where nothing is
/// @param due      until when; null where nothing is demanded
public record NewObservation(
        @NotNull EditionId edition,
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 2000) String what,
        @NotNull @Size(max = 1000) String demanded,
        LocalDate due) {}
