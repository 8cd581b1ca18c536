package award.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/// What is needed to open an edition.
///
/// @param number        which edition of the award it is, from 1 (第几届)
/// @param year          the year it is named after
/// @param openedOn      the day of the launch; decides which version of the regulation is bound
/// @param extraordinary the decision to hold it outside the cycle, or, where the award is held on approval, the approval
public record NewEdition(
        @NotBlank String scheme,
        @Min(1) int number,
        @Min(1990) @Max(2100) int year,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate openedOn,
        @NotNull Optional<@Valid Mandate> extraordinary) {}
