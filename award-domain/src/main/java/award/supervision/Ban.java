package award.supervision;

import award.shared.Citation;
import award.shared.Span;

/// A time in which no application is accepted from somebody (不再受理其申报).
///
/// @param clause that ordered it
/// @param ground in the regulation's words
/// @param days   first and last day of it
public record Ban(Citation clause, String ground, Span days) {}
