package award.committee;

import java.time.LocalDate;
import java.util.Optional;

/// The minutes of a meeting (会议纪要) as they stand.
///
/// @param words    a paragraph a line; a line that begins with a number and 、 is a heading
/// @param approved who approved them on which day; nothing is changed after that
public record MinutesSheet(MeetingId meeting, String words, Optional<Approval> approved, long version) {

    public record Approval(String by, LocalDate on) {}
}
