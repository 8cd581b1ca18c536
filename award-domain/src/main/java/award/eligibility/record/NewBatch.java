package award.eligibility.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A list that somebody hands in.
///
/// @param source   who keeps the list, and which: a later list of the same source takes its place
/// @param asOf     the day of the list
/// @param category of every line, where the list has no column for it
/// @param covers   keys of the categories of which the list names everybody (全量): who is not on it has none
/// @param fileName as it came
public record NewBatch(
        @NotBlank @Size(max = 200) String source, @NotNull LocalDate asOf, Optional<Category> category, Set<String> covers,
        @NotBlank @Size(max = 200) String fileName) {

    public NewBatch {
        covers = Set.copyOf(covers);
    }
}
