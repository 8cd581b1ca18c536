package award.committee.service;

import static award.committee.service.MeetingReading.occasion;

import award.ballot.PollSheet;
import award.ballot.service.PollDesk;
import award.committee.AgendaItem;
import award.committee.Attendance;
import award.committee.ItemKind;
import award.committee.ItemState;
import award.committee.Member;
import award.committee.RecusalState;
import award.committee.Room;
import award.committee.Room.Doubt;
import award.committee.model.Meeting;
import award.identity.Role;
import award.identity.service.MyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shows a meeting as it stands to whoever is in the room: all of it to the office, to a member what is not kept from it.
@ApplicationScoped
class RoomView {

    @Inject MeetingReading reading;
    @Inject PollDesk polls;
    @Inject MyDesk me;

    Room of(Meeting meeting) {
        if (reading.isOffice(meeting)) return whole(meeting, Optional.empty(), Set.of());
        int seat = reading.seat(meeting);
        var mine = meeting.seat(seat);
        var kept = new HashSet<Integer>();
        meeting.items().stream().filter(item -> meeting.outside(item.number()).contains(seat)).forEach(item -> kept.add(item.number()));
        boolean excluded = now(meeting).filter(item -> kept.contains(item.number())).isPresent();
        return excluded ? outside(meeting, mine) : whole(meeting, mine, kept);
    }

    /// What somebody sees who has to be outside: that it is so, and nothing of what goes on inside.
    private Room outside(Meeting meeting, Optional<Attendance> mine) {
        return new Room(meeting.id(), meeting.title(), reading.bodyOf(meeting).name(), meeting.startsAt(), meeting.place(), meeting.state(), true,
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), mine,
                false, false);
    }

    private Room whole(Meeting meeting, Optional<Attendance> mine, Set<Integer> kept) {
        var now = now(meeting);
        var next = meeting.items().stream().filter(AgendaItem::isAhead).findFirst();
        var out = now.map(item -> meeting.outside(item.number())).orElse(Set.of());
        boolean conducts = mine.isEmpty() && me.whoAmI().is(Role.SECRETARY);
        return new Room(meeting.id(), meeting.title(), reading.bodyOf(meeting).name(), meeting.startsAt(), meeting.place(), meeting.state(), false,
                now, next.filter(item -> !kept.contains(item.number())), meeting.items().stream().filter(item -> !kept.contains(item.number())).toList(),
                members(meeting, out), members(meeting, without(before(meeting, now), out)),
                members(meeting, without(next.map(item -> meeting.outside(item.number())).orElse(Set.of()), out)),
                Optional.of(meeting.turnout()), reading.quorum(meeting), now.map(item -> votes(meeting, item)).orElse(List.of()),
                doubts(meeting, mine), mine, conducts, presides(meeting, mine));
    }

    private static Optional<AgendaItem> now(Meeting meeting) {
        return meeting.items().stream().filter(AgendaItem::isNow).findFirst();
    }

    /// Who was outside during the item that ended last.
    private static Set<Integer> before(Meeting meeting, Optional<AgendaItem> now) {
        return meeting.items().stream().filter(item -> item.state() == ItemState.DONE && now.isPresent()).max(Comparator.comparing(AgendaItem::endedAt))
                .map(item -> meeting.outside(item.number())).orElse(Set.of());
    }

    private static Set<Integer> without(Set<Integer> some, Set<Integer> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<Member> members(Meeting meeting, Set<Integer> seats) {
        return meeting.attendance().stream().map(Attendance::member).filter(member -> seats.contains(member.seat())).toList();
    }

    private List<PollSheet> votes(Meeting meeting, AgendaItem item) {
        if (item.kind() != ItemKind.VOTE) return List.of();
        return polls.at(occasion(meeting.id())).stream().filter(poll -> item.tier().isEmpty() || item.tier().equals(poll.tier().key())).toList();
    }

    /// Recusals that wait for a decision, for whoever decides them.
    private List<Doubt> doubts(Meeting meeting, Optional<Attendance> mine) {
        if (mine.isPresent() && !presides(meeting, mine)) return List.of();
        return meeting.recusals().stream().filter(recusal -> recusal.state() == RecusalState.PROPOSED)
                .filter(recusal -> mine.filter(each -> each.member().seat() == recusal.seat()).isEmpty())
                .map(recusal -> new Doubt(recusal, meeting.seat(recusal.seat()).map(each -> each.member().name()).orElse(""),
                        meeting.items().stream().filter(item -> item.number() == recusal.item()).map(AgendaItem::title).findFirst().orElse(""))).toList();
    }

    private static boolean presides(Meeting meeting, Optional<Attendance> mine) {
        return mine.filter(each -> RecusalDesk.chair(meeting, 0).filter(chair -> chair.seat() == each.member().seat()).isPresent()).isPresent();
    }
}
