package award.honour;

/// How many hold a title of an award's year, for a line of time.
///
/// @param title as the certificate says it
/// @param count revoked titles left out
public record TitleCount(String scheme, int year, String tier, String title, long count) {}
