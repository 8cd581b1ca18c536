package award.ballot.service;

import award.ballot.CountCheck;
import award.ballot.Difference;
import award.ballot.Duty;
import award.ballot.NewCount;
import award.ballot.NoSuchPollException;
import award.ballot.Officer;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.TellerCount;
import award.ballot.TellerSheet;
import award.ballot.UnclearMark;
import award.ballot.model.Poll;
import award.ballot.model.TellerEntry;
import award.ballot.store.Polls;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;

/// Where two tellers enter the same count independently, and the scrutineer settles it (计票、核对). Neither teller sees the other's entry
/// before both are in.
@Stateless
public class TellerDesk {

    @Inject Polls polls;
    @Inject PollReading reading;
    @Inject MyDesk mine;
    @Inject Event<Recorded> record;

    /// What the caller sees as an officer of the vote.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public TellerSheet read(PollId id) {
        return sheet(get(id));
    }

    private TellerSheet sheet(Poll poll) {
        var officer = officer(poll);
        var entries = polls.entries(poll.id());
        boolean both = entries.size() == 2;
        var own = entries.stream().filter(each -> each.duty() == officer.duty()).findFirst().map(TellerEntry::count);
        var differences = both ? entries.get(0).count().differences(entries.get(1).count()) : List.<Difference>of();
        return new TellerSheet(reading.of(poll), officer.duty(), own, entries.stream().map(TellerEntry::duty).collect(Collectors.toSet()), differences);
    }

    /// Enters, or corrects, the caller's own count; the numbers must be possible.
    ///
    /// @return what is wrong with them; nothing when they were taken
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<Message> enter(PollId id, @Valid TellerCount count) {
        var poll = get(id);
        var officer = officer(poll);
        if (!officer.duty().counts()) throw new EJBAccessException("the scrutineer does not count");
        if (!takesCounts(poll)) return List.of(Message.message("ballot.notOpen"));
        var faults = CountCheck.faults(reading.conditions(poll), count.papers(), count.votes());
        if (!faults.isEmpty()) return faults;
        polls.entry(id, officer.duty()).ifPresentOrElse(entry -> entry.enter(count),
                () -> polls.add(new TellerEntry(id, officer.duty(), officer.name(), count)));
        return List.of();
    }

    /// Notes how an unclear mark was read; the scrutineer decides it.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public void note(PollId id, @Valid UnclearMark mark) {
        var poll = get(id);
        scrutineer(poll);
        record.fire(poll.note(mark));
    }

    /// Settles the count: both tellers' entries are the same, and the scrutineer confirms them.
    ///
    /// @return what stands in the way; nothing when the count stands
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<Message> settle(PollId id) {
        var poll = get(id);
        var scrutineer = scrutineer(poll);
        if (!takesCounts(poll)) return List.of(Message.message("ballot.notOpen"));
        var entries = polls.entries(id);
        if (entries.size() < 2) return List.of(Message.message("ballot.entryMissing"));
        var one = entries.get(0).count();
        if (!one.differences(entries.get(1).count()).isEmpty()) return List.of(Message.message("ballot.entriesDiffer"));
        var tellers = entries.stream().map(TellerEntry::enteredBy).collect(Collectors.joining("、"));
        record.fire(poll.count(new NewCount(poll.method(), one.papers(), one.votes(), scrutineer.name(), tellers)));
        return List.of();
    }

    /// The papers are out, and nothing is counted yet.
    private static boolean takesCounts(Poll poll) {
        return !poll.isElectronic() && (poll.state() == PollState.OPEN || poll.state() == PollState.CLOSED);
    }

    private Officer scrutineer(Poll poll) {
        var officer = officer(poll);
        if (officer.duty() != Duty.SCRUTINEER) throw new EJBAccessException("only the scrutineer settles a count");
        return officer;
    }

    private Officer officer(Poll poll) {
        var me = mine.whoAmI().account();
        return poll.officers().stream().filter(each -> each.account().equals(me)).findFirst()
                .orElseThrow(() -> new EJBAccessException("no officer of this vote"));
    }

    private Poll get(PollId id) {
        return polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
    }
}
