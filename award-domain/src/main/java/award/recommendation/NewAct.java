package award.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What is needed to record an act of a recommender.
///
/// @param act    key of the act in the regulation
/// @param remark what it found; of an opinion or a refusal it must not be empty
public record NewAct(
        @NotBlank String act,
        @NotNull ActOutcome outcome,
        @NotNull LocalDate on,
        @NotNull @Size(max = 200) String body,
        @NotNull @Size(max = 100) String document,
        @NotNull @Size(max = 2000) String remark,
        @NotNull @Size(max = 100) String signatory) {}
