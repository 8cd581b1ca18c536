package award.eligibility;

import award.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was found in the records about one party (信用核查).
///
/// @param lookedUpOn the day of the last look; empty when nobody has looked yet
/// @param entries    the latest event first
public record CreditSheet(PartyId party, Optional<LocalDate> lookedUpOn, List<FoundRecord> entries) {

    public CreditSheet {
        entries = List.copyOf(entries);
    }

    public Records records() {
        return lookedUpOn.isEmpty() && entries.isEmpty()
                ? Records.NOT_LOOKED_UP
                : new Records.LookedUp(entries.stream().map(FoundRecord::entry).toList());
    }
}
