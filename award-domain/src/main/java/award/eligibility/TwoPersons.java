package award.eligibility;

/// Whether a decision of a checker needs a second person (双人复核).
///
/// @param needed for a decision to count
/// @param byLaw  because the regulation says so: no office can set it otherwise
public record TwoPersons(boolean needed, boolean byLaw) {}
