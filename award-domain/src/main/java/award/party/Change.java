package award.party;

import java.time.LocalDate;

/// How a change to what is on record about a party ended.
public sealed interface Change {

    record Done() implements Change {}

    /// Another party holds the same credit code or identity number.
    record Taken(PartyId holder, String name) implements Change {}

    /// A new name cannot begin on or before the day the present one began.
    record TooEarly(LocalDate presentNameSince) implements Change {}
}
