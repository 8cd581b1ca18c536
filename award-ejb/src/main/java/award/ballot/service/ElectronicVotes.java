package award.ballot.service;

import award.ballot.CandidateVotes;
import award.ballot.Duty;
import award.ballot.Elector;
import award.ballot.NewCount;
import award.ballot.Officer;
import award.ballot.Papers;
import award.ballot.cipher.Contest;
import award.ballot.cipher.Opening;
import award.ballot.cipher.SealedBallot;
import award.ballot.cipher.SealedCount;
import award.ballot.model.Poll;
import award.ballot.model.SealedVote;
import award.ballot.model.TrusteePart;
import award.ballot.store.BallotBoxes;
import award.scheme.rule.Vote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Electronic votes as their numbers: what ballots are bound to, the sealed sums, the count once both trustees have opened them.
@ApplicationScoped
class ElectronicVotes {

    @Inject BallotBoxes boxes;
    @Inject PollReading reading;

    /// @throws IllegalArgumentException before both halves of the key are there
    Contest contest(Poll poll) {
        var limit = reading.rule(poll).marks() == Vote.Marks.WITHIN_SEATS ? poll.seats() : OptionalInt.empty();
        return new Contest(poll.id().toString(), poll.votes().stream().map(each -> each.candidacy().toString()).toList(), limit,
                poll.roll().voters().stream().map(Elector::seat).toList(), boxes.trustees(poll.id()).stream().map(TrusteePart::half).toList());
    }

    SealedCount sums(Poll poll) {
        int candidates = poll.votes().size();
        return SealedCount.of(candidates, boxes.of(poll.id()).stream().map(SealedVote::lines).map(lines -> SealedBallot.read(lines, candidates)).toList());
    }

    /// The count, once both trustees have opened the sums.
    Optional<NewCount> count(Poll poll) {
        var parts = boxes.trustees(poll.id()).stream().map(TrusteePart::openings).flatMap(Optional::stream).toList();
        if (parts.size() < Contest.TRUSTEES) return Optional.empty();
        var sums = sums(poll);
        return sums.open(parts.get(0), parts.get(1)).map(opened -> count(poll, opened, sums.cast()));
    }

    private static NewCount count(Poll poll, List<Integer> opened, int cast) {
        var votes = IntStream.range(0, poll.votes().size()).mapToObj(i -> votes(poll.votes().get(i), opened.get(2 * i), opened.get(2 * i + 1), cast)).toList();
        return new NewCount(poll.method(), new Papers(poll.roll().voting(), cast, cast, 0), votes, name(poll, Duty.SCRUTINEER), name(poll, Duty.FIRST_TELLER));
    }

    private static CandidateVotes votes(CandidateVotes candidate, int inFavour, int against, int cast) {
        return new CandidateVotes(candidate.candidacy(), candidate.name(), inFavour, against, cast - inFavour - against);
    }

    private static String name(Poll poll, Duty duty) {
        return poll.officers().stream().filter(each -> each.duty() == duty).map(Officer::name).findFirst().orElse("");
    }

    boolean isOpenedBy(Poll poll, List<Opening> openings, int place) {
        return sums(poll).isOpenedBy(openings, contest(poll), place);
    }
}
