package award.ballot;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.scheme.rule.Vote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A vote to be prepared: at what, on which candidates, for which tier, taken how, by whom.
///
/// @param title what the vote is taken at, as papers name it
public record NewPoll(
        @NotNull OccasionId occasion, @NotBlank @Size(max = 200) String title, @NotNull EditionId edition, @NotBlank String tier,
        @NotNull Vote.Method method, @NotEmpty List<@NotNull CandidacyId> candidates, @NotNull Roll roll) {

    public NewPoll {
        candidates = List.copyOf(candidates);
    }
}
