package award.application;

/// As what somebody reads evidence: how near to the application a reader is.
public enum EvidenceReader {
    /// The applicant's own people
    APPLICANT,
    /// Whoever recommends the application
    RECOMMENDER,
    SECRETARY,
    SUPERVISOR,
    /// An expert or member to whom this application was given to work on
    ASSIGNED,
    /// Any other expert or member of the same award
    UNASSIGNED,
    /// A packet or list that leaves the product
    EXPORT,
    /// Everybody
    PUBLIC
}
