package award.ballot;

/// A vote went on: it was opened or closed, or somebody has voted. For those who watch it live; says nothing of how anybody voted, is not kept,
/// and is fired before the transaction ends.
public record VoteMoved(OccasionId occasion, PollId poll) {}
