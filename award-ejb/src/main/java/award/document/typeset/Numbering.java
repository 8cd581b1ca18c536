package award.document.typeset;

import java.util.ArrayList;
import java.util.List;

/// Numbers the pages of a packet from the cover on: the number printed is the page's place.
final class Numbering {

    private final List<Slot> slots = new ArrayList<>();

    private Numbering() {}

    static List<Revision> fresh(List<Bound> parts) {
        var numbering = new Numbering();
        for (var part : parts) {
            if (part.hasOwnSheets()) numbering.turn();
            for (var leaf : part.leaves()) numbering.add(part.key(), leaf);
            if (part.hasOwnSheets()) numbering.turn();
        }
        numbering.turn();
        var sheets = new ArrayList<Revision>();
        for (int at = 0; at < numbering.slots.size(); at += 2) sheets.add(new Revision(List.of(), numbering.slots.subList(at, at + 2)));
        return sheets;
    }

    /// What comes next begins a sheet.
    private void turn() {
        if (slots.size() % 2 == 1) add("", Leaf.Blank.PAGE);
    }

    private void add(String part, Leaf leaf) {
        slots.add(new Slot(part, leaf, Integer.toString(slots.size() + 1), slots.size() % 2 == 0));
    }
}
