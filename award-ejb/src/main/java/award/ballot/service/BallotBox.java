package award.ballot.service;

import award.ballot.BallotPaper;
import award.ballot.Cast;
import award.ballot.Elector;
import award.ballot.NoSuchPollException;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.Turnout;
import award.ballot.VoteMoved;
import award.ballot.cipher.Contest;
import award.ballot.cipher.Group;
import award.ballot.cipher.SealedBallot;
import award.ballot.cipher.UnreadableException;
import award.ballot.model.Poll;
import award.ballot.model.SealedVote;
import award.ballot.store.BallotBoxes;
import award.ballot.store.Polls;
import award.identity.Roles;
import award.identity.service.MyDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/// Where members cast their electronic ballots. A ballot arrives sealed, is checked to be one, and is put in once. Nothing of it is
/// logged, and the trail has nothing of it.
@Stateless
public class BallotBox {

    private static final int LONGEST_LINE = 4000;

    @Inject Polls polls;
    @Inject BallotBoxes boxes;
    @Inject ElectronicVotes votes;
    @Inject PollReading reading;
    @Inject MyDesk mine;
    @Inject Event<VoteMoved> moved;

    /// The caller's ballot. Who is recused, or not on the roll, has none.
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public BallotPaper mine(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        var seat = elector(poll).seat();
        var cast = boxes.find(id, seat).map(SealedVote::tracker);
        if (poll.state() == PollState.PREPARED) return new BallotPaper(reading.of(poll), seat, "", "", poll.seats(), cast);
        var contest = votes.contest(poll);
        return new BallotPaper(reading.of(poll), seat, contest.hash(), Group.element(contest.key()), contest.seats(), cast);
    }

    /// Puts in the caller's ballot, unless the vote is not open, the seat has voted before, or this is no ballot.
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public Cast cast(PollId id, @NotNull @Size(max = 1000) List<@NotNull @Size(max = LONGEST_LINE) String> lines) {
        var poll = polls.share(id).orElseThrow(() -> new NoSuchPollException(id));
        int seat = elector(poll).seat();
        if (!poll.isElectronic() || poll.state() != PollState.OPEN) return new Cast.NotOpen();
        var before = boxes.find(id, seat);
        if (before.isPresent()) return new Cast.Before(before.get().tracker());
        var contest = votes.contest(poll);
        if (!isBallot(contest, seat, lines)) return new Cast.NoBallot();
        var tracker = contest.tracker(seat, lines);
        boxes.add(new SealedVote(id, seat, lines, tracker));
        moved.fire(new VoteMoved(poll.occasion(), id));
        return new Cast.Taken(tracker);
    }

    private static boolean isBallot(Contest contest, int seat, List<String> lines) {
        try {
            return contest.accepts(seat, SealedBallot.read(lines, contest.candidates().size()));
        } catch (UnreadableException unreadable) {
            return false;
        }
    }

    /// How far the vote is, for everybody in the room.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Turnout turnout(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        return new Turnout(poll.state(), poll.roll().voting(), (int) boxes.cast(id));
    }

    private Elector elector(Poll poll) {
        var me = mine.whoAmI().account();
        return poll.roll().voters().stream().filter(each -> each.signsInAs().equals(Optional.of(me))).findFirst()
                .orElseThrow(() -> new EJBAccessException("no ballot in this vote"));
    }
}
