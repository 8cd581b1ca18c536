package award.committee;

/// Who was called to a meeting.
///
/// @param drafted   letters in the outbox
/// @param onPaper   members without an account, who are told on paper
public record Invited(int drafted, int onPaper) {}
