package award.edition;

import java.util.UUID;

/// An entry of the register of approved programmes.
///
/// @param struck why it was struck; empty while it holds
public record ProgrammeRow(UUID id, Programme programme, String struck) {

    public boolean holds() {
        return struck.isEmpty();
    }
}
