package award.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What is needed to take a recommender's right, or to give it back.
///
/// @param on        the day of the decision
/// @param authority the body that decided
/// @param reason    why; kept with it
public record NewRightLost(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String authority,
        @NotNull @Size(max = 100) String document) {}
