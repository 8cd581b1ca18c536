package award.ballot;

import award.scheme.rule.Vote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A count as the tellers hand it in (计票结果).
public record NewCount(
        @NotNull Vote.Method method,
        @NotNull @Valid Papers papers,
        @NotNull List<@Valid CandidateVotes> votes,
        @NotNull @Size(max = 60) String scrutineer,
        @NotNull @Size(max = 60) String teller) {

    public NewCount {
        votes = List.copyOf(votes);
    }
}
