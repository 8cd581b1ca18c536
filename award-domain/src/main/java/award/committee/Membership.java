package award.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// Somebody's term in a seat (任期): from a day, and until a day once it is known.
///
/// @param until the last day; null while it goes on
@Embeddable
public record Membership(@NotNull @Valid @Embedded Member member, @NotNull LocalDate since, @Column(name = "until_day") LocalDate until) {

    public Membership {
        if (until != null && until.isBefore(since)) throw new IllegalArgumentException("a term ends before it begins: " + since + " to " + until);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public Membership endingOn(LocalDate last) {
        return new Membership(member, since, last);
    }
}
