package award.ballot;

import award.shared.Message;

/// A line in which two tellers differ (不一致).
///
/// @param candidate name; empty for a line of the papers
/// @param line      what is counted in it
public record Difference(String candidate, Message line, int one, int other) {}
