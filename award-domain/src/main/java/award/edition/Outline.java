package award.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The plan that the approval of an edition is asked for (评选方案), as the office has written it.
///
/// @param issuer   who hands it in
/// @param document number of the paper; may be empty
/// @param text     a paragraph a line
public record Outline(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String issuer,
        @NotNull @Size(max = 100) String document,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 50_000) String text) {}
