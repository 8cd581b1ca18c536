package award.ballot.service;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.ballot.CandidateVotes;
import award.ballot.CountCheck;
import award.ballot.Counted;
import award.ballot.NewCount;
import award.ballot.NewPoll;
import award.ballot.NoSuchPollException;
import award.ballot.OccasionId;
import award.ballot.PollId;
import award.ballot.PollSheet;
import award.ballot.PollState;
import award.ballot.Roll;
import award.ballot.VoteMethods;
import award.ballot.model.Poll;
import award.ballot.store.Polls;
import award.edition.EditionId;
import award.identity.Roles;
import award.shared.Answer;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where votes are prepared, their roll kept, and their counts entered.
@Stateless
public class PollDesk {

    @Inject Polls polls;
    @Inject PollReading reading;
    @Inject CandidacyReader candidates;
    @Inject Event<Recorded> record;

    /// Prepares the vote on a tier; the same vote when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public PollId prepare(@Valid NewPoll entry) {
        return polls.on(entry.occasion(), entry.tier()).map(Poll::id).orElseGet(() -> {
            var poll = new Poll(PollId.fresh(), entry, reading.seats(entry), named(entry));
            polls.add(poll);
            return poll.id();
        });
    }

    private List<CandidateVotes> named(NewPoll entry) {
        var names = candidates.all(CandidacyQuery.in(entry.edition(), CandidacyState.SHORTLISTED)).stream()
                .collect(Collectors.toMap(row -> row.candidacy(), row -> row.name()));
        return entry.candidates().stream().map(id -> CandidateVotes.none(id, name(Optional.ofNullable(names.get(id)), id))).toList();
    }

    private static String name(Optional<String> listed, CandidacyId id) {
        return listed.orElseThrow(() -> new IllegalArgumentException("not on the list of candidates: " + id));
    }

    /// Takes over the attendance at an occasion into its votes, unless fewer would take part than papers were counted.
    ///
    /// @return what speaks against it; nothing when it was taken over
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> enroll(OccasionId occasion, @Valid Roll roll) {
        var at = polls.at(occasion).stream().filter(poll -> poll.state() == PollState.PREPARED).toList();
        at.forEach(poll -> poll.enroll(roll));
        return List.of();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public PollSheet read(PollId id) {
        return reading.of(polls.find(id).orElseThrow(() -> new NoSuchPollException(id)));
    }

    /// The votes at an occasion, the highest tier first.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<PollSheet> at(OccasionId occasion) {
        return reading.of(polls.at(occasion));
    }

    /// All votes on an edition, the highest tier first.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<PollSheet> of(EditionId edition) {
        return reading.of(polls.of(edition));
    }

    /// Enters a count as a signed tally sheet has it, where no tellers are appointed, unless its numbers cannot all be true or the vote was taken as the regulation does not allow.
    ///
    /// @param seen the version of the sheet that the count rests on
    @RolesAllowed(Roles.SECRETARY)
    public Counted count(PollId id, long seen, @Valid NewCount entry) {
        var poll = polls.find(id, seen).orElseThrow(() -> new NoSuchPollException(id));
        var method = VoteMethods.check(reading.rule(poll), entry.method());
        if (!(method.answer() instanceof Answer.Met)) return new Counted.WrongMethod(method);
        if (isTellersAffair(poll)) return new Counted.Disagrees(List.of(Message.message("ballot.tellersCount")));
        var faults = CountCheck.faults(reading.conditions(poll), entry.papers(), entry.votes());
        if (!faults.isEmpty()) return new Counted.Disagrees(faults);
        record.fire(poll.count(entry));
        return new Counted.Entered(reading.of(poll));
    }

    /// Whether the count comes from tellers or a ballot box, or the vote is taken again.
    private static boolean isTellersAffair(Poll poll) {
        return poll.isElectronic() || poll.state() == PollState.RETAKEN || poll.officers().stream().anyMatch(each -> each.duty().counts());
    }
}
