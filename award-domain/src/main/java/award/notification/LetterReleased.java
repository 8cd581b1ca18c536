package award.notification;

/// A letter has gone out. Whoever sends mail waits for the commit.
public record LetterReleased(LetterId letter) {}
