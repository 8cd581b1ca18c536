package award.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The approval that puts an award into the programme of commendations of a year (纳入年度评比表彰).
///
/// @param authority  who approved it, such as 省评比达标表彰工作协调小组
/// @param document   number of the approval
/// @param approvedOn its day
public record Programme(
        @NotBlank String scheme,
        @Min(1990) @Max(2100) int year,
        @NotBlank @Size(max = 100) String authority,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate approvedOn) {}
