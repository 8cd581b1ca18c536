package award.document.typeset;

import award.document.Pagination;
import award.document.Swap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sheets of a copy that are exchanged when its packet is corrected (换页): every changed sheet with both its sides.
final class Replacement {

    private final List<Revision> whole;
    private final List<Revision> mine;
    private final Map<String, String> names;

    /// @param whole the corrected packet
    /// @param mine  the same without what this copy withholds
    Replacement(Gathering whole, Gathering mine) {
        this.whole = whole.revisions();
        this.mine = mine.revisions();
        this.names = whole.parts().stream().collect(Collectors.toMap(Bound::key, Bound::name));
    }

    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (int at = 0; at < whole.size(); at++) {
            if (concerns(at)) slots.addAll(mine.get(at).slots());
        }
        return slots;
    }

    List<Swap> swaps() {
        var swaps = new ArrayList<Swap>();
        for (int at = 0; at < whole.size(); at++) {
            if (concerns(at)) swaps.add(swap(mine.get(at)));
        }
        return swaps;
    }

    /// A changed sheet that lies in this copy, or did.
    private boolean concerns(int at) {
        boolean hidden = mine.get(at).slots().isEmpty() && !whole.get(at).slots().isEmpty();
        return whole.get(at).isChanged() && !hidden;
    }

    private Swap swap(Revision revision) {
        var in = new ArrayList<List<String>>();
        for (int at = 0; at < revision.slots().size(); at += 2) in.add(revision.slots().subList(at, at + 2).stream().map(Replacement::label).toList());
        return new Swap(revision.before().stream().map(page -> page.isBlank() ? "" : page.label()).toList(), in, parts(revision));
    }

    private static String label(Slot slot) {
        return slot.isBlank() ? "" : slot.label();
    }

    private List<String> parts(Revision revision) {
        var before = revision.before().stream().collect(Collectors.toMap(Pagination.Page::label, Pagination.Page::print, (one, other) -> one));
        var changed = new LinkedHashSet<String>();
        for (var slot : revision.slots()) {
            if (!slot.isBlank() && !slot.leaf().print().equals(before.get(slot.label()))) changed.add(names.getOrDefault(slot.part(), slot.part()));
        }
        for (var page : revision.before()) {
            boolean gone = !page.isBlank() && revision.slots().stream().noneMatch(slot -> slot.label().equals(page.label()) && !slot.isBlank());
            if (gone) changed.add(names.getOrDefault(page.part(), page.part()));
        }
        return List.copyOf(changed);
    }
}
