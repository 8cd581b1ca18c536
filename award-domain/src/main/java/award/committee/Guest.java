package award.committee;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// One who attends without a vote (列席).
@Embeddable
public record Guest(@NotBlank @Size(max = 60) String name, @NotNull @Size(max = 200) String office) {}
