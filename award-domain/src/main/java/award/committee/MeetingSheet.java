package award.committee;

import award.ballot.PollSheet;
import award.edition.EditionId;
import java.time.LocalDateTime;
import java.util.List;

/// One meeting as a page shows it.
///
/// @param bodyName name of the body that meets
/// @param startsAt in Beijing time
/// @param version  of the record, to notice when somebody else was faster
public record MeetingSheet(
        MeetingId id, BodyId body, String bodyName, EditionId edition, String title, LocalDateTime startsAt, String place,
        List<String> agenda, List<Attendance> attendance, Turnout turnout, List<PollSheet> polls, long version) {

    public MeetingSheet {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        polls = List.copyOf(polls);
    }
}
