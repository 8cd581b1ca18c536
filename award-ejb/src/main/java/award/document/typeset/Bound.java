package award.document.typeset;

import award.document.Packet.Sheets;
import java.util.ArrayList;
import java.util.List;

/// A part of a packet with its pages, the empty backs of single pages among them.
record Bound(String key, String name, int level, Sheets sheets, List<Leaf> leaves) {

    static Bound of(String key, String name, int level, Sheets sheets, List<? extends Leaf> pages) {
        if (sheets != Sheets.SINGLE) return new Bound(key, name, level, sheets, List.copyOf(pages));
        var backed = new ArrayList<Leaf>();
        for (var page : pages) {
            backed.add(page);
            backed.add(Leaf.Blank.PAGE);
        }
        return new Bound(key, name, level, sheets, backed);
    }

    boolean hasOwnSheets() {
        return sheets != Sheets.RUNNING;
    }

    /// Whether it is handed out apart from what is bound.
    boolean isApart() {
        return sheets == Sheets.SINGLE || sheets == Sheets.FOLDED;
    }
}
