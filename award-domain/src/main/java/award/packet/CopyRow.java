package award.packet;

import java.time.Instant;

/// One numbered copy of a packet on the return list (份号登记).
///
/// @param seat     of the member; 0 for one that belongs to no member
/// @param holder   whose it is
/// @param holds    number of the frozen packet that it holds now; 0 for one that was never frozen
/// @param handedAt null before it was handed out
/// @param backAt   null before it came back
public record CopyRow(int number, int seat, String holder, int holds, Instant handedAt, Instant backAt, long version) {

    public boolean isOut() {
        return handedAt != null && backAt == null;
    }
}
