package award.committee;

import award.ballot.PollSheet;
import award.shared.Finding;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A meeting as somebody in the room sees it now (会场). Who must be outside sees that and nothing else: neither the item nor who is in
/// the room nor any count.
///
/// @param excluded whether the reader must be outside now
/// @param outside  who must be outside during the present item
/// @param back     who was outside before and is called back now
/// @param leaving  who must go out when the next item begins
/// @param votes    of the present item; the result shows once it is counted
/// @param mine     the reader's own seat; empty for the office
/// @param conducts whether the reader leads the meeting through its agenda
/// @param presides whether the reader decides recusals
public record Room(
        MeetingId id, String title, String bodyName, LocalDateTime startsAt, String place, MeetingState state, boolean excluded,
        Optional<AgendaItem> now, Optional<AgendaItem> next, List<AgendaItem> items, List<Member> outside, List<Member> back, List<Member> leaving,
        Optional<Turnout> turnout, Optional<Finding> quorum, List<PollSheet> votes, List<Doubt> doubts, Optional<Attendance> mine,
        boolean conducts, boolean presides) {

    /// A recusal that waits for its decision, with who and what it is about.
    public record Doubt(Recusal recusal, String member, String item) {}

    public Room {
        items = List.copyOf(items);
        outside = List.copyOf(outside);
        back = List.copyOf(back);
        leaving = List.copyOf(leaving);
        votes = List.copyOf(votes);
        doubts = List.copyOf(doubts);
    }

    /// Whether the reader can still say that he is there.
    public boolean isConfirmable() {
        return state.isArrangeable() && mine.filter(seat -> !seat.presence().votes() && seat.presence() != Presence.RECUSED).isPresent();
    }
}
