package award.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a meeting has resolved, to be put down (决议).
///
/// @param stage key of the stage that waited for it; empty for none
public record Resolved(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 20_000) String words, @NotNull String stage, @NotNull LocalDate on) {}
