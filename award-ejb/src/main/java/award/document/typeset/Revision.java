package award.document.typeset;

import award.document.Pagination;
import java.util.List;

/// What became of one sheet of an earlier packet; a sheet of a packet of its own was none before.
///
/// @param before the pages on it; none for a sheet of a packet of its own
/// @param slots  the pages now in its place, two to a sheet; none when it is taken out
record Revision(List<Pagination.Page> before, List<Slot> slots) {

    Revision with(List<Slot> others) {
        return new Revision(before, others);
    }

    boolean isChanged() {
        if (slots.size() != 2) return true;
        for (int side = 0; side < 2; side++) {
            var print = side < before.size() ? before.get(side).print() : "";
            if (!print.equals(slots.get(side).leaf().print())) return true;
        }
        return false;
    }
}
