package award.document.typeset;

import award.document.Pagination;
import java.util.List;

/// The pages of a packet, every one at its place.
///
/// @param parts     cover and contents first
/// @param revisions sheet by sheet
record Gathering(List<Bound> parts, List<Revision> revisions) {

    /// Two to a sheet; what is empty at the end is left out.
    List<Slot> slots() {
        var slots = revisions.stream().flatMap(revision -> revision.slots().stream()).toList();
        int end = slots.size();
        while (end > 0 && slots.get(end - 1).isBlank()) end--;
        return slots.subList(0, end);
    }

    Pagination pagination() {
        return new Pagination(slots().stream().map(Slot::page).toList());
    }
}
