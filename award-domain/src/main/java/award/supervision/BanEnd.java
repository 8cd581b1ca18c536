package award.supervision;

import award.shared.Citation;
import java.time.LocalDate;
import java.util.UUID;

/// When a ban ends, and whose it is.
///
/// @param party whom it excludes, by that name at the time of the decision
/// @param last  day of the ban
public record BanEnd(UUID sanction, UUID party, String name, String clause, LocalDate last) {

    public Citation citation() {
        return Citation.parse(clause);
    }
}
