package award.packet;

import java.util.Set;
import java.util.UUID;

/// Whose copy of a packet it is, and what it therefore must not hold.
///
/// @param number  of the copy, from 1
/// @param name    as written on the cover; empty when the copy bears its number alone
/// @param seat    of the member; 0 for a copy that belongs to no member
/// @param recused candidates from whose items this holder is recused
/// @param office  whether it is the office's own, which holds everything
public record CopyHolder(int number, String name, int seat, Set<UUID> recused, boolean office) {

    public CopyHolder {
        recused = Set.copyOf(recused);
    }

    public static CopyHolder office(int number) {
        return new CopyHolder(number, "", 0, Set.of(), true);
    }

    /// Whether a part is kept from this holder, and why.
    public Withheld withholds(PartKey part) {
        if (office) return Withheld.NOTHING;
        if (part.candidacy().filter(recused::contains).isPresent()) return Withheld.RECUSED;
        return part.secret() ? Withheld.TRADE_SECRET : Withheld.NOTHING;
    }

    /// Why a copy does not hold a part: 不扣留, 回避, 商业秘密.
    public enum Withheld { NOTHING, RECUSED, TRADE_SECRET }
}
