package award.honour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An honour of earlier times, to be entered as history.
///
/// @param edition   number of the edition (届次); null where the award was not numbered or nobody knows
/// @param year      of the award
/// @param awardedOn the day of the commendation decision; null where only the year is known
/// @param document  number of the commendation decision; empty where it is not known
/// @param source    where this is known from
public record HistoricGrant(
        @NotNull @Valid Honoured honoured,
        @NotNull @Valid Title title,
        @Min(1) Integer edition,
        @Min(1949) @Max(2999) int year,
        LocalDate awardedOn,
        @NotNull @Size(max = 100) String document,
        @NotNull @Size(max = 500) String source) {}
