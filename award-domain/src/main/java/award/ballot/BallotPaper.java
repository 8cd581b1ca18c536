package award.ballot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An electronic ballot as its voter gets it: whom to mark, and with what the browser seals the marks.
///
/// @param seat    of the voter
/// @param contest what ballots of this vote are bound to
/// @param key     the whole open key
/// @param limit   how many may be marked in favour; empty for as many as one likes
/// @param tracker of the ballot that this seat has cast, if any
public record BallotPaper(
        PollSheet poll, int seat, String contest, String key, OptionalInt limit, Optional<String> tracker) {

    public List<CandidateVotes> candidates() {
        return poll.votes();
    }

    public boolean isCast() {
        return tracker.isPresent();
    }
}
