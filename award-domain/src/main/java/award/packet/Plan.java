package award.packet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The list by which a packet is put together (编排): which parts, in which order, under which titles, on which sheets.
public record Plan(@NotNull List<@Valid PlannedPart> parts) {

    public Plan {
        parts = List.copyOf(parts);
        var keys = parts.stream().map(PlannedPart::key).collect(Collectors.toSet());
        if (keys.size() < parts.size()) throw new IllegalArgumentException("a part stands twice: " + parts);
    }

    /// As offices lay a packet out, before a secretary changes anything.
    public static Plan usual() {
        return new Plan(Arrays.stream(PartKind.values()).filter(kind -> kind != PartKind.PAPER).map(PlannedPart::usual).toList());
    }

    /// What is printed, in order.
    public List<PlannedPart> included() {
        return parts.stream().filter(PlannedPart::included).toList();
    }

    public boolean prints(PartKind kind) {
        return included().stream().anyMatch(part -> part.kind() == kind);
    }

    public Optional<PlannedPart> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /// @param by places down; up when negative. At either end it stays.
    public Plan moved(String key, int by) {
        int from = place(key);
        return placed(key, Math.clamp(from + (long) by, 0, parts.size() - 1));
    }

    /// @param place from 0
    public Plan placed(String key, int place) {
        var all = new ArrayList<>(parts);
        var moved = all.remove(place(key));
        all.add(Math.clamp(place, 0, all.size()), moved);
        return new Plan(all);
    }

    /// @throws IllegalArgumentException when there is no such part
    public Plan changed(String key, UnaryOperator<PlannedPart> change) {
        var all = new ArrayList<>(parts);
        all.set(place(key), change.apply(all.get(place(key))));
        return new Plan(all);
    }

    public Plan with(PlannedPart part) {
        var all = new ArrayList<>(parts);
        all.add(part);
        return new Plan(all);
    }

    public Plan without(String key) {
        return new Plan(parts.stream().filter(part -> !part.key().equals(key)).toList());
    }

    /// The list as a custom of the office: papers uploaded for one meeting are none of it.
    public Plan asCustom() {
        return new Plan(parts.stream().filter(part -> part.kind() != PartKind.PAPER).toList());
    }

    private int place(String key) {
        for (int at = 0; at < parts.size(); at++) if (parts.get(at).key().equals(key)) return at;
        throw new IllegalArgumentException("no part " + key);
    }
}
