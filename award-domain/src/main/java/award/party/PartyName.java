package award.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A name that a party bore for a time (名称沿革).
///
/// @param from  the first day of the name; null where nobody knows it
/// @param until the last day of the name; null for the name it bears now
@Embeddable
public record PartyName(
        String name, @Column(name = "valid_from") LocalDate from, @Column(name = "valid_until") LocalDate until) {

    /// @throws IllegalArgumentException for a blank name, or an end before the beginning
    public PartyName {
        if (name.isBlank()) throw new IllegalArgumentException("a name says something");
        if (from != null && until != null && until.isBefore(from)) throw new IllegalArgumentException(until + " is before " + from);
    }

    public boolean isCurrent() {
        return until == null;
    }

    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
