package award.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The award decision (表彰决定): all on the list of those proposed are granted their titles by it.
///
/// @param awardedOn the day of the decision, from which validity and look-backs count
/// @param document  its number
/// @param series    what certificate numbers begin with; the running number follows
public record Conferment(@NotNull LocalDate awardedOn, @NotBlank @Size(max = 100) String document, @NotBlank @Size(max = 80) String series) {

    /// @param number in the order of the list, from 1
    public String certificate(int number) {
        return "%s%03d".formatted(series, number);
    }
}
