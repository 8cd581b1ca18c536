package award.committee;

import java.time.LocalDateTime;
import java.util.UUID;

/// A meeting that a member is called to, as the member's list shows it.
///
/// @param startsAt in Beijing time
public record MyMeeting(
        UUID id, String title, String body, LocalDateTime startsAt, String place, MeetingState state, Presence presence, Reply reply, String words) {}
