package award.committee;

import award.application.CandidacyId;
import award.scheme.rule.Vote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// A vote to be prepared: on which candidates, for which tier, taken how.
public record NewPoll(
        @NotNull MeetingId meeting, @NotBlank String tier, @NotNull Vote.Method method, @NotEmpty List<@NotNull CandidacyId> candidates) {

    public NewPoll {
        candidates = List.copyOf(candidates);
    }
}
