package award.committee.service;

import award.ballot.OccasionId;
import award.ballot.PollSheet;
import award.ballot.service.PollDesk;
import award.committee.AgendaItem;
import award.committee.ItemKind;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.NoSuchBodyException;
import award.committee.NoSuchMeetingException;
import award.committee.QuorumCheck;
import award.committee.Recusal;
import award.committee.model.Body;
import award.committee.model.Meeting;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.edition.service.EditionReader;
import award.identity.Me;
import award.identity.Role;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.scheme.rule.BodyRule;
import award.shared.Finding;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads meetings under the rules of their edition, for whoever asks: the office sees all of it, a member what is not kept from it.
@ApplicationScoped
class MeetingReading {

    @Inject Meetings meetings;
    @Inject Bodies bodies;
    @Inject EditionReader editions;
    @Inject PollDesk polls;
    @Inject MyDesk me;

    Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NoSuchMeetingException(id));
    }

    Body bodyOf(Meeting meeting) {
        return bodies.find(meeting.body()).orElseThrow(() -> new NoSuchBodyException(meeting.body()));
    }

    Optional<BodyRule> rule(Meeting meeting) {
        return editions.regulationOf(meeting.edition()).rules().body(bodyOf(meeting).key());
    }

    Optional<Finding> quorum(Meeting meeting) {
        return rule(meeting).flatMap(BodyRule::quorum).map(quorum -> QuorumCheck.of(quorum, meeting.turnout().all(), meeting.turnout().voting()));
    }

    boolean isOffice(Meeting meeting) {
        return isOffice(me.whoAmI(), meeting);
    }

    private boolean isOffice(Me reader, Meeting meeting) {
        var scope = Scope.scheme(bodyOf(meeting).scheme());
        return reader.is(Role.SECRETARY, scope) || reader.is(Role.SUPERVISOR, scope);
    }

    void requireSecretary(Meeting meeting) {
        if (!me.whoAmI().is(Role.SECRETARY, Scope.scheme(bodyOf(meeting).scheme()))) throw new EJBAccessException("not the office of meeting " + meeting.id());
    }

    /// The reader's own seat.
    ///
    /// @throws EJBAccessException when the reader is not called to this meeting
    int seat(Meeting meeting) {
        var account = me.whoAmI().account();
        return meeting.attendance().stream().filter(each -> each.member().is(account)).map(each -> each.member().seat()).findFirst()
                .orElseThrow(() -> new EJBAccessException("not called to meeting " + meeting.id()));
    }

    MeetingSheet sheet(Meeting meeting) {
        return isOffice(meeting) ? whole(meeting) : without(whole(meeting), seat(meeting));
    }

    private MeetingSheet whole(Meeting meeting) {
        return new MeetingSheet(meeting.id(), meeting.body(), bodyOf(meeting).name(), meeting.edition(), meeting.title(), meeting.startsAt(), meeting.place(),
                meeting.state(), meeting.items(), meeting.attendance(), meeting.guests(), meeting.recusals(), meeting.turnout(), quorum(meeting),
                polls.at(occasion(meeting.id())), meeting.revision());
    }

    /// What a member may see: no item that it is recused from, no vote on it, nobody else's recusals.
    private static MeetingSheet without(MeetingSheet all, int seat) {
        var kept = all.items().stream().filter(item -> all.outside(item).contains(seat)).toList();
        var items = all.items().stream().filter(item -> !kept.contains(item)).toList();
        return new MeetingSheet(all.id(), all.body(), all.bodyName(), all.edition(), all.title(), all.startsAt(), all.place(), all.state(), items,
                all.attendance(), all.guests(), all.recusals().stream().filter(recusal -> recusal.seat() == seat).toList(), all.turnout(), all.quorum(),
                all.polls().stream().filter(poll -> !isKept(poll, kept)).toList(), all.version());
    }

    static boolean isKept(PollSheet poll, List<AgendaItem> kept) {
        return kept.stream().anyMatch(item -> item.kind() == ItemKind.VOTE && (item.tier().isEmpty() || item.tier().equals(poll.tier().key())));
    }

    /// Seats that have no ballot: their recusal from a vote stands or is still to be decided.
    static Set<Integer> withoutBallot(Meeting meeting) {
        var votes = meeting.items().stream().filter(item -> item.kind() == ItemKind.VOTE).map(AgendaItem::number).toList();
        var seats = new HashSet<Integer>();
        meeting.recusals().stream().filter(Recusal::keepsOut).filter(recusal -> votes.contains(recusal.item())).forEach(recusal -> seats.add(recusal.seat()));
        return seats;
    }

    static OccasionId occasion(MeetingId id) {
        return new OccasionId(id.value());
    }
}
