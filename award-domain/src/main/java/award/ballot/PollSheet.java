package award.ballot;

import award.edition.EditionId;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote;
import award.shared.Finding;
import award.shared.Findings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One vote as a page shows it: how it is taken, what was counted, and what the rule of the regulation makes of it.
///
/// @param title      of what the vote is taken at
/// @param rule       of the regulation, for this tier
/// @param method     how the vote is taken
/// @param electronic whether a secret ballot is cast on the members' tablets
/// @param round      1, and more for a second ballot or a vote taken again
/// @param seats      how many may be elected; empty where the tier is not limited
/// @param outcome    what the rule says of each candidate, once the count is entered
/// @param version    of the record, to notice when somebody else was faster
public record PollSheet(
        PollId id, OccasionId occasion, String title, EditionId edition, Tier tier, Vote rule, Vote.Method method, boolean electronic, int round,
        PollState state, OptionalInt seats, Papers papers, String scrutineer, String teller, Roll roll, List<Officer> officers,
        List<CandidateVotes> votes, List<Outcome> outcome, List<UnclearMark> unclear, List<Ruling> rulings, long version) {

    public PollSheet {
        officers = List.copyOf(officers);
        votes = List.copyOf(votes);
        outcome = List.copyOf(outcome);
        unclear = List.copyOf(unclear);
        rulings = List.copyOf(rulings);
    }

    /// A candidate's votes with what the rule says of them.
    ///
    /// @param ruling the decision that departs from it, if any
    public record Outcome(CandidateVotes votes, Result result, Finding finding, Optional<Ruling> ruling) {

        public Outcome(CandidateVotes votes, Result result, Finding finding) {
            this(votes, result, finding, Optional.empty());
        }

        public boolean passed() {
            return ruling.map(Ruling::elected).orElse(result == Result.ELECTED);
        }

        public Findings findings() {
            return Findings.of(finding);
        }

        Outcome under(List<Ruling> rulings) {
            var last = rulings.stream().filter(each -> each.candidacy().equals(votes.candidacy())).reduce((earlier, later) -> later);
            return new Outcome(votes, result, finding, last);
        }
    }

    public boolean counted() {
        return state == PollState.COUNTED;
    }

    /// Those who are elected, in ballot order.
    public List<CandidateVotes> passed() {
        return outcome.stream().filter(Outcome::passed).map(Outcome::votes).toList();
    }

    /// Those between whom the last seats fall, so that a second ballot is needed.
    public List<CandidateVotes> tied() {
        return outcome.stream().filter(each -> each.result() == Result.TIED && each.ruling().isEmpty()).map(Outcome::votes).toList();
    }

    /// 空缺: seats that nobody has, once the vote is decided.
    public OptionalInt vacant() {
        if (seats.isEmpty() || !counted() || !tied().isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(Math.max(0, seats.getAsInt() - passed().size()));
    }

    /// How many seats are left for a second ballot.
    public int seatsLeft() {
        return seats.orElse(votes.size()) - passed().size();
    }

    /// What the count says of each candidate, and what was decided beside it.
    public static List<Outcome> outcome(Standings standings, List<Ruling> rulings) {
        return standings.outcome().stream().map(each -> each.under(rulings)).toList();
    }
}
