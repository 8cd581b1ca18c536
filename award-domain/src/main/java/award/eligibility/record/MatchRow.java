package award.eligibility.record;

import java.time.Instant;
import java.util.UUID;

/// A name on lists and a party of the register that bears or bore it, for a person to say whether they are one.
///
/// @param listed     the name as the list writes it
/// @param listedCode the code beside it; null where the list gives none
/// @param party      of the register
/// @param name       the party bears now
/// @param code       of the party; null where it is not on record
public record MatchRow(
        UUID id, String listed, String listedCode, UUID party, String name, String code, MatchState state, String reason, String decidedBy,
        Instant decidedAt) {

    public boolean isOpen() {
        return state == MatchState.OPEN;
    }
}
