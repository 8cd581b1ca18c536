package award.honour;

import award.edition.EditionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An honour as the government's approval grants it.
///
/// @param number      of the edition (届次)
/// @param awardedOn   the day of the commendation decision, from which validity and look-backs count
/// @param document    number of the commendation decision
/// @param certificate number of the certificate, once for each grant
public record NewGrant(
        @NotNull @Valid Honoured honoured,
        @NotNull @Valid Title title,
        @NotNull EditionId edition,
        @Min(1) int number,
        @Min(1949) int year,
        @NotNull LocalDate awardedOn,
        @NotBlank @Size(max = 100) String document,
        @NotBlank @Size(max = 100) String certificate) {}
