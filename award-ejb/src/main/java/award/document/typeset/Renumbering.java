package award.document.typeset;

import award.document.Pagination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives the pages of a corrected packet the numbers they have in the copies that are in people's hands. A page that grew out of page 17 is
/// 17-1; a page that is gone leaves its side empty or, with its whole sheet, a gap. No other sheet is touched.
final class Renumbering {

    private final List<Pagination.Page> before;
    private final Map<Integer, Leaf> kept = new HashMap<>();
    private final Map<Integer, List<Extra>> extras = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();

    /// A page that came between.
    private record Extra(Bound part, Leaf leaf, boolean begins) {}

    Renumbering(Pagination earlier) {
        before = new ArrayList<>(earlier.pages());
        if (before.size() % 2 == 1) before.add(new Pagination.Page("", "", ""));
        for (var page : before) {
            int dash = page.label().indexOf('-');
            if (dash > 0) suffixes.merge(page.label().substring(0, dash), Integer.parseInt(page.label().substring(dash + 1)), Math::max);
        }
    }

    /// One for each sheet there was.
    List<Revision> revise(List<Bound> parts) {
        place(parts);
        var revisions = new ArrayList<Revision>();
        for (int at = 0; at < before.size(); at += 2) revisions.add(new Revision(before.subList(at, at + 2), slots(at)));
        return revisions;
    }

    private void place(List<Bound> parts) {
        var keys = before.stream().map(Pagination.Page::part).filter(key -> !key.isEmpty()).distinct().toList();
        var same = Alignment.equal(keys, parts.stream().map(Bound::key).toList());
        int last = 0;
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            var places = same[at] < 0 ? List.<Integer>of() : places(part.key());
            var aligned = Alignment.changed(places.stream().map(place -> before.get(place).print()).toList(), part.leaves().stream().map(Leaf::print).toList());
            for (int page = 0; page < aligned.length; page++) {
                if (aligned[page] >= 0) kept.put(last = places.get(aligned[page]), part.leaves().get(page));
                else extras.computeIfAbsent(last, none -> new ArrayList<>()).add(new Extra(part, part.leaves().get(page), places.isEmpty() && page == 0));
            }
        }
    }

    private List<Integer> places(String part) {
        return Stream.iterate(0, at -> at < before.size(), at -> at + 1).filter(at -> before.get(at).part().equals(part)).collect(Collectors.toList());
    }

    /// What now lies where the sheet lay. Fronts stay fronts and backs stay backs.
    private List<Slot> slots(int sheet) {
        var slots = new ArrayList<Slot>();
        boolean closed = false;
        for (int at = sheet; at < sheet + 2; at++) {
            var page = before.get(at);
            boolean filled = page.isBlank() && (slots.isEmpty() || slots.size() % 2 == 1);
            if (filled || kept.containsKey(at) && !(kept.get(at) instanceof Leaf.Blank)) {
                if (closed) turn(slots);
                if (slots.size() % 2 != at % 2) blank(slots);
                slots.add(new Slot(page.part(), kept.getOrDefault(at, Leaf.Blank.PAGE), page.label(), at % 2 == 0));
                closed = false;
            }
            for (var extra : extras.getOrDefault(at, List.of())) {
                if (closed && extra.begins() || extra.begins() && extra.part().hasOwnSheets()) turn(slots);
                slots.add(new Slot(extra.part().key(), extra.leaf(), label(at), slots.size() % 2 == 0));
                closed = extra.part().hasOwnSheets();
            }
        }
        if (slots.stream().allMatch(Slot::isBlank)) return List.of();
        turn(slots);
        return slots;
    }

    private static void turn(List<Slot> slots) {
        if (slots.size() % 2 == 1) blank(slots);
    }

    private static void blank(List<Slot> slots) {
        slots.add(Slot.blank("", slots.size() % 2 == 0));
    }

    private String label(int after) {
        int at = after;
        while (before.get(at).label().isEmpty()) at--;
        var stem = before.get(at).label().split("-", 2)[0];
        return stem + "-" + suffixes.merge(stem, 1, (last, one) -> last + one);
    }
}
