package award.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A name that a party bore for a time (名称沿革).
///
/// @param since the first day of the name; null where nobody knows it
/// @param until the last day of the name; null for the name it bears now
@Embeddable
public record PartyName(
        String name, @Column(name = "valid_since") LocalDate since, @Column(name = "valid_until") LocalDate until) {

    /// @throws IllegalArgumentException for a blank name, or an end before the beginning
    public PartyName {
        if (name.isBlank()) throw new IllegalArgumentException("a name says something");
        if (since != null && until != null && until.isBefore(since)) throw new IllegalArgumentException(until + " is before " + since);
    }

    /// The name that it bears now.
    public static PartyName current(String name, LocalDate since) {
        return new PartyName(name, since, null);
    }

    /// The same name, given up at the end of a day.
    public PartyName endedOn(LocalDate last) {
        return new PartyName(name, since, last);
    }

    public boolean isCurrent() {
        return until == null;
    }

    public boolean heldOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
