package award.identity;

/// One line of the list of accounts.
public record AccountRow(AccountId id, String name, String person, boolean closed) {}
