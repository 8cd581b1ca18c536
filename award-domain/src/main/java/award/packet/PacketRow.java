package award.packet;

import java.time.Instant;
import java.util.UUID;

/// A frozen packet as a list shows it.
///
/// @param number v1, v2, …: from 1 in each meeting
/// @param hash   of its model
/// @param pages  0 until it was printed for the first time
/// @param reason why it was frozen anew; empty for the first
public record PacketRow(UUID id, int number, String hash, int pages, String reason, String frozenBy, Instant frozenAt) {

    public PacketId packet() {
        return new PacketId(id);
    }

    /// Enough of the hash for people to compare.
    public String shortHash() {
        return hash.substring(0, 16);
    }
}
