package award.ballot.service;

import award.ballot.Duty;
import award.ballot.NoSuchPollException;
import award.ballot.Officer;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.Ruling;
import award.ballot.VoteMoved;
import award.ballot.model.Poll;
import award.ballot.store.BallotBoxes;
import award.ballot.store.Polls;
import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.service.Persons;
import award.scheme.rule.Vote;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the office conducts a vote: appoints its officers, opens and closes it, takes it again, records decisions beside the count. What
/// cannot be done is answered in words; nothing is changed then.
@Stateless
public class VoteOffice {

    @Inject Polls polls;
    @Inject BallotBoxes boxes;
    @Inject PollReading reading;
    @Inject Persons persons;
    @Inject Event<Recorded> record;
    @Inject Event<VoteMoved> moved;

    /// Appoints those who scrutinise and count, by their sign-in names, and settles whether a secret ballot is cast on tablets.
    ///
    /// @param names by duty; a duty left out is nobody's
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> appoint(PollId id, long seen, @NotNull Map<Duty, String> names, boolean electronic) {
        var poll = get(id, seen);
        var faults = new ArrayList<Message>();
        var officers = officers(names, faults);
        if (officers.stream().map(Officer::account).distinct().count() != officers.size()) faults.add(Message.message("ballot.officer.twice"));
        if (poll.state() != PollState.PREPARED) faults.add(Message.message("ballot.notPrepared"));
        if (electronic && poll.method() != Vote.Method.SECRET_BALLOT) faults.add(Message.message("ballot.notSecret"));
        if (faults.isEmpty()) record.fire(poll.appoint(officers, electronic));
        return List.copyOf(faults);
    }

    private List<Officer> officers(Map<Duty, String> names, List<Message> faults) {
        var found = new EnumMap<Duty, Officer>(Duty.class);
        names.forEach((duty, name) -> {
            if (name == null || name.isBlank()) return;
            officer(duty, name.strip()).ifPresentOrElse(officer -> found.put(duty, officer),
                    () -> faults.add(Message.message("ballot.officer.unknown", name.strip())));
        });
        return List.copyOf(found.values());
    }

    private Optional<Officer> officer(Duty duty, String name) {
        return persons.named(name).filter(VoteOffice::mayOfficiate).map(person -> new Officer(duty, person.account(), person.person()));
    }

    private static boolean mayOfficiate(Me person) {
        return person.is(Role.SECRETARY) || person.is(Role.SUPERVISOR) || person.is(Role.COMMITTEE_MEMBER);
    }

    /// Opens a vote: from now on the roll is frozen.
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> open(PollId id, long seen) {
        var poll = get(id, seen);
        var faults = new ArrayList<Message>();
        if (poll.state() != PollState.PREPARED) faults.add(Message.message("ballot.notPrepared"));
        if (poll.roll().voting() == 0) faults.add(Message.message("ballot.nobodyVotes"));
        if (poll.isElectronic()) faults.addAll(electronicFaults(poll));
        if (!faults.isEmpty()) return List.copyOf(faults);
        record.fire(poll.open());
        moved.fire(new VoteMoved(poll.occasion(), id));
        return List.copyOf(faults);
    }

    private List<Message> electronicFaults(Poll poll) {
        var noAccount = poll.roll().voters().stream().filter(each -> each.signsInAs().isEmpty())
                .map(each -> Message.message("ballot.noAccount", each.name()));
        var noKey = boxes.trustees(poll.id()).size() < 2 ? Stream.of(Message.message("ballot.noKey")) : Stream.<Message>of();
        return Stream.concat(noAccount, noKey).toList();
    }

    /// Closes a vote for good.
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> close(PollId id) {
        var poll = polls.lock(id).orElseThrow(() -> new NoSuchPollException(id));
        if (poll.state() != PollState.OPEN) return List.of(Message.message("ballot.notOpen"));
        record.fire(poll.close());
        moved.fire(new VoteMoved(poll.occasion(), id));
        return List.of();
    }

    /// Takes a vote again that cannot be counted or is void: a half of the key was lost, more papers came back than were handed out.
    ///
    /// @return the vote that is taken instead
    @RolesAllowed(Roles.SECRETARY)
    public PollId retake(PollId id, long seen, @NotBlank @Size(max = 500) String reason) {
        var poll = get(id, seen);
        var again = poll.again(PollId.fresh());
        polls.add(again);
        record.fire(poll.retake(reason));
        return again.id();
    }

    /// Prepares the second ballot between those who are level for the last seats.
    ///
    /// @return empty when nobody is level
    @RolesAllowed(Roles.SECRETARY)
    public Optional<PollId> secondBallot(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        var before = polls.following(id);
        if (before.isPresent()) return before.map(Poll::id);
        return reading.secondBallot(poll).map(second -> {
            polls.add(second);
            return second.id();
        });
    }

    /// Records a decision that departs from the arithmetic of a count.
    @RolesAllowed(Roles.SECRETARY)
    public void decide(PollId id, long seen, @Valid @NotNull Ruling ruling) {
        var poll = get(id, seen);
        record.fire(poll.decide(ruling));
    }

    private Poll get(PollId id, long seen) {
        return polls.find(id, seen).orElseThrow(() -> new NoSuchPollException(id));
    }
}
