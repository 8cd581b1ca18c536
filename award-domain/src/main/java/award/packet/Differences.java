package award.packet;

import award.document.Document;
import award.document.Matter;
import award.document.Packet;
import award.document.Packet.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sets a frozen packet and the one that would be composed now side by side (版本比对), part by part and line by line.
public final class Differences {

    private Differences() {}

    /// In the order in which the parts stand now; what is gone stands at the end.
    public static List<Difference> between(Packet frozen, Packet now) {
        var before = byKey(frozen);
        var after = byKey(now);
        var found = new ArrayList<Difference>();
        if (!frozen.cover().blocks().equals(now.cover().blocks())) found.add(changed(frozen.cover(), now.cover()));
        var order = before.keySet().stream().filter(after::containsKey).toList();
        var place = after.keySet().stream().filter(before::containsKey).toList();
        after.forEach((key, part) -> {
            if (!before.containsKey(key)) found.add(new Difference.Added(part.matter().name()));
            else compare(before.get(key), part, order.indexOf(key) != place.indexOf(key), found);
        });
        before.forEach((key, part) -> {
            if (!after.containsKey(key)) found.add(new Difference.Removed(part.matter().name()));
        });
        return List.copyOf(found);
    }

    private static Map<String, Part> byKey(Packet packet) {
        var parts = new LinkedHashMap<String, Part>();
        packet.parts().forEach(part -> parts.put(part.key(), part));
        return parts;
    }

    private static void compare(Part before, Part after, boolean moved, List<Difference> found) {
        if (!sameContent(before.matter(), after.matter())) {
            found.add(changed(before.matter(), after.matter()));
        } else if (moved || before.sheets() != after.sheets() || before.level() != after.level()) {
            found.add(new Difference.Moved(after.matter().name()));
        }
    }

    /// Who composed a paper and when is in its origin, and says nothing of what stands on it.
    private static boolean sameContent(Matter before, Matter after) {
        return before instanceof Document old && after instanceof Document fresh
                ? old.name().equals(fresh.name()) && old.master().equals(fresh.master()) && old.blocks().equals(fresh.blocks())
                : before.equals(after);
    }

    private static Difference changed(Matter before, Matter after) {
        var old = PaperText.of(before);
        var fresh = PaperText.of(after);
        return new Difference.Changed(after.name(), without(old, fresh), without(fresh, old));
    }

    /// The lines of one text that the other does not have, each as often as it has it more.
    private static List<String> without(List<String> lines, List<String> others) {
        var left = new HashMap<String, Integer>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        var own = new ArrayList<String>();
        for (var line : lines) {
            if (left.merge(line, -1, Integer::sum) < 0) own.add(line);
        }
        return own;
    }
}
