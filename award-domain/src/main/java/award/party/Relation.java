package award.party;

import java.time.LocalDate;

/// One relation between two organisations.
///
/// @param since the day it began; null where nobody knows it
/// @param until the last day it held; null while it holds. A merger or division does not end.
public record Relation(PartyId first, RelationKind kind, PartyId second, LocalDate since, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
