package award.honour;

import java.time.LocalDate;

/// Titles of one kind that were given on the same day, and so lapse on the same day.
///
/// @param words what the title is called
public record TitlesGiven(String scheme, String words, LocalDate awardedOn, long count) {}
