package award.application;

import award.edition.EditionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is needed to lay down an edition's time of applying.
///
/// @param basis number of the paper that lays it down, such as the notice of the call
public record NewTerm(@NotNull EditionId edition, @NotNull @Valid ApplicationTerm term, @NotBlank @Size(max = 100) String basis) {}
