package award.eligibility;

/// What conclusions on many candidates came to.
///
/// @param open passed over, because clauses are still to be decided
public record Concluded(int qualified, int unqualified, int open) {}
