package award.ballot.service;

import award.ballot.NoSuchPollException;
import award.ballot.PollId;
import award.ballot.model.Poll;
import award.ballot.store.BallotBoxes;
import award.ballot.store.Polls;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;

/// What is published of an electronic vote once it is counted: enough for anybody to count again, and nothing of how anybody voted.
@Stateless
public class PublishedVotes {

    @Inject Polls polls;
    @Inject BallotBoxes boxes;
    @Inject ElectronicVotes votes;
    @Inject PollReading reading;

    /// A cast ballot as its voter finds it.
    public record Tracker(int seat, String name, String tracker) {}

    /// The record, as `award-verifier` reads it.
    ///
    /// @throws NoSuchElementException before an electronic vote is counted
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public String record(PollId id) {
        var poll = counted(id);
        return new VoteRecord(reading.of(poll), votes.contest(poll), boxes.of(id), boxes.trustees(id)).write();
    }

    /// The trackers of the ballots cast, by seat.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<Tracker> trackers(PollId id) {
        var poll = counted(id);
        return boxes.of(id).stream().map(vote -> new Tracker(vote.seat(), name(poll, vote.seat()), vote.tracker())).toList();
    }

    private static String name(Poll poll, int seat) {
        return poll.roll().electors().stream().filter(each -> each.seat() == seat).findFirst().orElseThrow().name();
    }

    private Poll counted(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        if (!poll.isElectronic() || !poll.isCounted()) throw new NoSuchElementException("nothing is published of vote " + id);
        return poll;
    }
}
