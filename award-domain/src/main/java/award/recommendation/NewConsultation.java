package award.recommendation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What is needed to note that a department was asked.
///
/// @param dueOn until when it is to answer, as the letter says
public record NewConsultation(
        @NotBlank @Size(max = 200) String department,
        @NotNull LocalDate askedOn,
        @NotNull LocalDate dueOn,
        @NotNull @Size(max = 100) String document) {

    @AssertTrue
    public boolean isDueAfterAsked() {
        return askedOn == null || dueOn == null || !dueOn.isBefore(askedOn);
    }
}
