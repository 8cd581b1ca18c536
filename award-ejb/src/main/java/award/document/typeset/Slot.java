package award.document.typeset;

import award.document.Pagination;

/// A page of a packet at its place.
///
/// @param part  key of its part; empty for a side left empty
/// @param label its number
/// @param front whether it is the front of its sheet
record Slot(String part, Leaf leaf, String label, boolean front) {

    static Slot blank(String label, boolean front) {
        return new Slot("", Leaf.Blank.PAGE, label, front);
    }

    boolean isBlank() {
        return leaf instanceof Leaf.Blank;
    }

    Slot with(Leaf other) {
        return new Slot(part, other, label, front);
    }

    Pagination.Page page() {
        return new Pagination.Page(part, label, leaf.print());
    }
}
