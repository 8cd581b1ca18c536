package award.honour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// The list of those proposed, as the committee decided it. It may be empty: an award can stay vacant.
///
/// @param document number of the resolution or minutes
/// @param reason   why the list departs from a quota that binds in principle; else empty
public record NewProposal(
        @NotNull LocalDate day, @NotBlank @Size(max = 100) String document, @NotNull List<@Valid ProposedPlace> places,
        @NotNull @Size(max = 500) String reason) {

    public NewProposal {
        places = List.copyOf(places);
    }
}
