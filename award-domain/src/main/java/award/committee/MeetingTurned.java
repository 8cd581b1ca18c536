package award.committee;

/// Something in a meeting has changed: whoever shows it looks again. Says nothing of what it was.
public record MeetingTurned(MeetingId id) {}
