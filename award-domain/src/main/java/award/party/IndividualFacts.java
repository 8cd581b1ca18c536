package award.party;

/// What is on record about a person besides the name. Every fact may be absent (null).
///
/// @param division code of the division the person belongs to (GB/T 2260)
/// @param employer the organisation the person works for
public record IndividualFacts(ResidentId residentId, Mobile mobile, String division, PartyId employer) {}
