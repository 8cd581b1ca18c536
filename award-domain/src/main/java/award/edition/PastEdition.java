package award.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An edition that was held before the product was in use: only put on record, so that editions can be counted.
///
/// @param version  of the regulation under which it was held; empty where nobody knows
/// @param closedOn the day of the award decision, as far as known
public record PastEdition(
        @NotBlank String scheme,
        @NotNull String version,
        @Min(1) int number,
        @Min(1990) @Max(2100) int year,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate closedOn) {}
