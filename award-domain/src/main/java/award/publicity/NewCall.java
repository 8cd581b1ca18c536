package award.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// What is needed to publish a call for applications (申报通知).
///
/// @param matter identifier of the edition: publishing again puts the new call in the earlier one's place
/// @param until  last day on which applications are taken
/// @param pdf    the paper as it was printed
public record NewCall(
        @NotNull UUID matter,
        @NotBlank String scheme,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate publishedOn,
        @NotNull LocalDate until,
        @NotEmpty byte[] pdf) {}
