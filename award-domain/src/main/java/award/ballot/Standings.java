package award.ballot;

import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Who is elected by a count (当选、未当选、待再次投票): whoever the rule carries, while there are seats; the most votes first. Where the last
/// seat falls to several with equally many votes, none of them has it before a second ballot between them.
///
/// @param seats how many there are; empty where the regulation does not limit the tier
public record Standings(Vote rule, Roll roll, Papers papers, OptionalInt seats, List<CandidateVotes> votes) {

    public Standings {
        votes = List.copyOf(votes);
    }

    /// What the count makes of each candidate, in ballot order.
    public List<PollSheet.Outcome> outcome() {
        return votes.stream().map(this::outcome).toList();
    }

    /// Those between whom a second ballot is taken, for the seats that are left.
    public List<CandidateVotes> tied() {
        return votes.stream().filter(each -> standing(each) == Result.TIED).toList();
    }

    /// 空缺: seats that this count gives to nobody, and that no second ballot will fill.
    public OptionalInt vacant() {
        if (seats.isEmpty()) return OptionalInt.empty();
        if (!tied().isEmpty()) return OptionalInt.of(0);
        return OptionalInt.of(seats.getAsInt() - (int) votes.stream().filter(each -> standing(each) == Result.ELECTED).count());
    }

    /// Seats left over for a second ballot.
    public int seatsLeft() {
        return seats.orElse(votes.size()) - (int) votes.stream().filter(each -> standing(each) == Result.ELECTED).count();
    }

    public Result standing(CandidateVotes candidate) {
        if (!isCarried(candidate)) return Result.NOT_ELECTED;
        if (seats.isEmpty()) return Result.ELECTED;
        long ahead = carried().stream().filter(each -> each.inFavour() > candidate.inFavour()).count();
        long level = carried().stream().filter(each -> each.inFavour() == candidate.inFavour()).count();
        if (ahead + level <= seats.getAsInt()) return Result.ELECTED;
        return ahead < seats.getAsInt() ? Result.TIED : Result.NOT_ELECTED;
    }

    private PollSheet.Outcome outcome(CandidateVotes candidate) {
        var finding = VoteCount.judge(rule, candidate.tally(roll, papers));
        return switch (standing(candidate)) {
            case ELECTED -> new PollSheet.Outcome(candidate, Result.ELECTED, finding);
            case TIED -> new PollSheet.Outcome(candidate, Result.TIED, ranked(finding, candidate, Answer.open("ballot.tied", candidate.inFavour(), seatsLeft())));
            case NOT_ELECTED -> new PollSheet.Outcome(candidate, Result.NOT_ELECTED, isCarried(candidate)
                    ? ranked(finding, candidate, Answer.unmet(Until.CHANGED_FACTS, "ballot.beyondSeats", seats.orElse(0))) : finding);
        };
    }

    private Finding ranked(Finding finding, CandidateVotes candidate, Answer answer) {
        long ahead = carried().stream().filter(each -> each.inFavour() > candidate.inFavour()).count();
        return new Finding(finding.clause(), answer, finding.facts(), finding.reckoning(), finding.matter())
                .withStep("ballot.rank", seats.orElse(0), carried().size(), (int) ahead + 1);
    }

    private boolean isCarried(CandidateVotes candidate) {
        return VoteCount.judge(rule, candidate.tally(roll, papers)).answer() instanceof Answer.Met;
    }

    private List<CandidateVotes> carried() {
        var carried = new ArrayList<>(votes.stream().filter(this::isCarried).toList());
        carried.sort(Comparator.comparingInt(CandidateVotes::inFavour).reversed());
        return carried;
    }
}
