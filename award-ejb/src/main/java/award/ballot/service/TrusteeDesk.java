package award.ballot.service;

import award.ballot.Duty;
import award.ballot.NoSuchPollException;
import award.ballot.PollId;
import award.ballot.PollState;
import award.ballot.TrusteeSheet;
import award.ballot.cipher.Group;
import award.ballot.cipher.KeyHalf;
import award.ballot.cipher.Opening;
import award.ballot.cipher.UnreadableException;
import award.ballot.model.Poll;
import award.ballot.model.TrusteePart;
import award.ballot.store.BallotBoxes;
import award.ballot.store.Polls;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/// Where the two trustees of an electronic vote give what is open of their halves of the key, and after the close their parts in opening the
/// sums. The secret halves stay with them.
@Stateless
public class TrusteeDesk {

    @Inject Polls polls;
    @Inject BallotBoxes boxes;
    @Inject ElectronicVotes votes;
    @Inject PollReading reading;
    @Inject MyDesk mine;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public TrusteeSheet read(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        int place = place(poll);
        var part = part(poll, place);
        boolean closed = poll.state() == PollState.CLOSED;
        var contest = poll.state() == PollState.PREPARED ? "" : votes.contest(poll).hash();
        var sums = closed ? votes.sums(poll).sums().stream().map(sum -> List.of(Group.element(sum.a()), Group.element(sum.b()))).toList() : List.<List<String>>of();
        return new TrusteeSheet(reading.of(poll), place, part.map(each -> each.half().toString()).orElse(""), contest, sums,
                part.flatMap(TrusteePart::openings).isPresent());
    }

    /// Takes the open part of the caller's half, before the vote is opened. A half made anew replaces the one before.
    ///
    /// @return whether it was taken: it proves itself, and the vote is not open yet
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public boolean give(PollId id, @NotNull @Size(max = 2000) String written) {
        var poll = polls.lock(id).orElseThrow(() -> new NoSuchPollException(id));
        int place = place(poll);
        var half = half(written).filter(each -> each.isProven(id.toString(), place));
        if (half.isEmpty() || poll.state() != PollState.PREPARED) return false;
        part(poll, place).ifPresentOrElse(part -> part.replace(half.get()), () -> boxes.add(new TrusteePart(id, place, half.get())));
        return true;
    }

    /// Takes the caller's part in opening the sums; with the second one the vote is counted.
    ///
    /// @return whether it was taken: it opens these sums with this trustee's half
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public boolean open(PollId id, @NotNull @Size(max = 1000) List<@NotNull @Size(max = 2000) String> written) {
        var poll = polls.lock(id).orElseThrow(() -> new NoSuchPollException(id));
        int place = place(poll);
        if (poll.state() != PollState.CLOSED) return false;
        var openings = openings(written).filter(each -> votes.isOpenedBy(poll, each, place));
        if (openings.isEmpty()) return false;
        part(poll, place).orElseThrow().open(openings.get());
        votes.count(poll).ifPresent(count -> record.fire(poll.count(count)));
        return true;
    }

    private static Optional<KeyHalf> half(String written) {
        try {
            return Optional.of(KeyHalf.read(written));
        } catch (UnreadableException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<Opening>> openings(List<String> written) {
        try {
            return Optional.of(written.stream().map(Opening::read).toList());
        } catch (UnreadableException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<TrusteePart> part(Poll poll, int place) {
        return boxes.trustees(poll.id()).stream().filter(each -> each.place() == place).findFirst();
    }

    /// 1 for the scrutineer, 2 for the first teller.
    private int place(Poll poll) {
        var me = mine.whoAmI().account();
        return poll.officers().stream().filter(each -> each.account().equals(me) && each.duty() != Duty.SECOND_TELLER).findFirst()
                .map(each -> each.duty() == Duty.SCRUTINEER ? 1 : 2)
                .filter(place -> poll.isElectronic())
                .orElseThrow(() -> new EJBAccessException("no trustee of this vote"));
    }
}
