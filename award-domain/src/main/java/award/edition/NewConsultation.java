package award.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// A letter by which bodies are asked for their opinion (征求意见函).
///
/// @param step     key of the step that it carries out
/// @param due      the day by which they are to answer, as the letter says
/// @param document number of the letter; may be empty
/// @param bodies   who is asked, each once
public record NewConsultation(
        @NotNull EditionId edition,
        @NotBlank String step,
        @NotNull LocalDate askedOn,
        @NotNull LocalDate due,
        @NotNull @Size(max = 100) String document,
        @NotEmpty List<@NotBlank @Size(max = 100) String> bodies) {

    public NewConsultation {
        bodies = bodies.stream().map(String::strip).distinct().toList();
    }
}
