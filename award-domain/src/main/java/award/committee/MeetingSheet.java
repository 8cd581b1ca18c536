package award.committee;

import award.ballot.PollSheet;
import award.edition.EditionId;
import award.shared.Finding;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One meeting as a page shows it.
///
/// @param bodyName name of the body that meets
/// @param startsAt in Beijing time
/// @param quorum   whether enough have come; empty where the regulation knows no quorum of the body
/// @param version  of time, place and agenda, to notice when somebody else was faster
public record MeetingSheet(
        MeetingId id, BodyId body, String bodyName, EditionId edition, String title, LocalDateTime startsAt, String place, MeetingState state,
        List<AgendaItem> items, List<Attendance> attendance, List<Guest> guests, List<Recusal> recusals, Turnout turnout, Optional<Finding> quorum,
        List<PollSheet> polls, long version) {

    public MeetingSheet {
        items = List.copyOf(items);
        attendance = List.copyOf(attendance);
        guests = List.copyOf(guests);
        recusals = List.copyOf(recusals);
        polls = List.copyOf(polls);
    }

    /// The titles of the items, in their order.
    public List<String> agenda() {
        return items.stream().map(AgendaItem::title).toList();
    }

    public Optional<AgendaItem> now() {
        return items.stream().filter(AgendaItem::isNow).findFirst();
    }

    /// The item that comes next.
    public Optional<AgendaItem> next() {
        return items.stream().filter(AgendaItem::isAhead).findFirst();
    }

    public Optional<AgendaItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    public Optional<Attendance> seat(int seat) {
        return attendance.stream().filter(each -> each.member().seat() == seat).findFirst();
    }

    /// Seats of those who must be outside during an item.
    public Set<Integer> outside(AgendaItem item) {
        return recusals.stream().filter(recusal -> recusal.item() == item.number() && recusal.keepsOut()).map(Recusal::seat).collect(Collectors.toSet());
    }

    public List<Recusal> recusalsOf(AgendaItem item) {
        return recusals.stream().filter(recusal -> recusal.item() == item.number()).toList();
    }
}
