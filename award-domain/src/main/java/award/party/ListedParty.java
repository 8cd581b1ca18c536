package award.party;

/// A party as a list from outside names it.
///
/// @param code as it stands there; empty when there is none
public record ListedParty(String name, String code) {}
