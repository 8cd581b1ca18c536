package award.committee;

import java.time.LocalDateTime;
import java.util.UUID;

/// A meeting as lists show it.
///
/// @param startsAt in Beijing time
public record MeetingRow(UUID id, String title, String body, LocalDateTime startsAt, String place, MeetingState state) {}
