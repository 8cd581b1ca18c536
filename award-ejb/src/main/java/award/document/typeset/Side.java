package award.document.typeset;

import award.document.Packet.Sheets;
import award.document.PrintSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One side of a sheet of paper as it leaves the printer: one page of a file.
sealed interface Side {

    List<Slot> slots();

    record Single(Slot slot) implements Side {

        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /// Two pages beside each other on paper twice as wide, to be folded between them.
    record Folded(Optional<Slot> left, Optional<Slot> right) implements Side {

        @Override
        public List<Slot> slots() {
            var both = new ArrayList<Slot>();
            left.ifPresent(both::add);
            right.ifPresent(both::add);
            return both;
        }
    }

    static List<Side> of(Gathering gathering, PrintSet set) {
        var apart = gathering.parts().stream().filter(Bound::isApart).collect(Collectors.toMap(Bound::key, Bound::sheets));
        return switch (set) {
            case WHOLE -> singles(gathering.slots());
            case BOUND -> bound(gathering.slots(), apart);
            case APART -> singles(gathering.slots().stream()
                    .filter(slot -> !slot.isBlank() && apart.get(slot.part()) == Sheets.SINGLE).toList());
            case FOLDED -> gathering.parts().stream().filter(part -> part.sheets() == Sheets.FOLDED)
                    .flatMap(part -> folded(gathering.slots().stream().filter(slot -> slot.part().equals(part.key())).toList()).stream()).toList();
        };
    }

    static List<Side> singles(List<Slot> slots) {
        return slots.stream().<Side>map(Single::new).toList();
    }

    /// Without the sheets that hold nothing but what is handed out apart.
    private static List<Side> bound(List<Slot> slots, Map<String, ?> apart) {
        var kept = new ArrayList<Slot>();
        for (int at = 0; at < slots.size(); at += 2) {
            var sheet = slots.subList(at, Math.min(at + 2, slots.size()));
            boolean goes = sheet.stream().allMatch(slot -> slot.isBlank() || apart.containsKey(slot.part()));
            if (!goes) kept.addAll(sheet);
        }
        return singles(kept);
    }

    /// Two pages lie open beside each other; more are a booklet: the last beside the first, and so on inwards.
    private static List<Side> folded(List<Slot> pages) {
        if (pages.size() <= 2) return List.of(new Folded(at(pages, 0), at(pages, 1)));
        int all = (pages.size() + 3) / 4 * 4;
        var sides = new ArrayList<Side>();
        for (int outer = 0; outer < all / 2; outer += 2) {
            sides.add(new Folded(at(pages, all - 1 - outer), at(pages, outer)));
            sides.add(new Folded(at(pages, outer + 1), at(pages, all - 2 - outer)));
        }
        return sides;
    }

    private static Optional<Slot> at(List<Slot> pages, int index) {
        return index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
    }
}
