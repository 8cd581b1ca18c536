package award.document.typeset;

import award.document.Packet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one copy leaves out: in the place of a withheld part stands one page that says so, under the numbers of all the pages it stands
/// for; sheets with nothing else on them are not there. All other pages keep number and side.
final class Withholding {

    private final Map<String, Leaf> notices = new HashMap<>();
    private final Map<String, String> ranges = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Withholding(Packet packet, Formes formes) {
        for (var part : packet.parts()) part.withheld().ifPresent(notice -> {
            var pages = formes.of(notice);
            if (pages.size() > 1) throw new IllegalArgumentException("a notice in the place of a part is one page: " + notice.name());
            notices.put(part.key(), pages.getFirst());
        });
    }

    Gathering from(Gathering whole) {
        if (notices.isEmpty()) return whole;
        for (var slot : whole.slots()) {
            if (!slot.isBlank()) ranges.merge(slot.part(), slot.label(), (all, last) -> all.split("–")[0] + "–" + last);
        }
        return new Gathering(whole.parts(), whole.revisions().stream().map(revision -> revision.with(sheets(revision.slots()))).toList());
    }

    boolean withholds(String part) {
        return notices.containsKey(part);
    }

    private List<Slot> sheets(List<Slot> slots) {
        var left = new ArrayList<Slot>();
        for (int at = 0; at < slots.size(); at += 2) {
            var front = shown(slots.get(at));
            var back = shown(slots.get(at + 1));
            boolean withheld = withholds(slots.get(at).part()) || withholds(slots.get(at + 1).part());
            if (withheld && isEmpty(front) && isEmpty(back)) continue;
            left.add(front.orElse(Slot.blank("", true)));
            left.add(back.orElse(Slot.blank("", false)));
        }
        return left;
    }

    private static boolean isEmpty(Optional<Slot> slot) {
        return slot.map(Slot::isBlank).orElse(true);
    }

    /// Empty when it is withheld and not the first of its part.
    private Optional<Slot> shown(Slot slot) {
        var notice = notices.get(slot.part());
        if (notice == null) return Optional.of(slot);
        return begun.add(slot.part()) ? Optional.of(new Slot(slot.part(), notice, ranges.get(slot.part()), slot.front())) : Optional.empty();
    }
}
