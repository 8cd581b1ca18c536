package award.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// The decision on the list of candidates (入围候选名单).
///
/// @param document number of the paper, such as the minutes of the office's meeting
public record ListDecision(@NotNull LocalDate day, @NotBlank @Size(max = 100) String document, @NotEmpty List<@Valid Choice> choices) {

    public ListDecision {
        choices = List.copyOf(choices);
    }
}
