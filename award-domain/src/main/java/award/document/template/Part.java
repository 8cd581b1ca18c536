package award.document.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A part of a document.
///
/// @param each    label of the list or table over which it is repeated, together with its neighbours that are repeated over the same; empty: printed once
/// @param when    label of the field that must be there, with a `!` before it for one that must not; empty: always
/// @param set     what is set of it; what is not is usual
/// @param columns of a table
public record Part(Shape shape, String each, String when, Map<Setting, String> set, List<TableColumn> columns) {

    private static final String NOT = "!";

    public Part {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(each);
        Objects.requireNonNull(when);
        var own = new EnumMap<Setting, String>(Setting.class);
        for (var setting : shape.settings()) own.put(setting, set.getOrDefault(setting, setting.usual()));
        set = Map.copyOf(own);
        columns = List.copyOf(columns);
    }

    public static Part of(Shape shape) {
        return new Part(shape, "", "", Map.of(), List.of());
    }

    public static Part of(Shape shape, Setting setting, String value) {
        return new Part(shape, "", "", Map.of(setting, value), List.of());
    }

    public String get(Setting setting) {
        return set.get(setting);
    }

    double measure(Setting setting) {
        return Double.parseDouble(get(setting));
    }

    boolean is(Setting setting) {
        return get(setting).equals("yes");
    }

    /// The label that `when` names.
    String asked() {
        return asksForAbsence() ? when.substring(NOT.length()) : when;
    }

    boolean asksForAbsence() {
        return when.startsWith(NOT);
    }
}
