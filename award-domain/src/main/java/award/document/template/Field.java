package award.document.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A field (字段) that the composer of a kind of document fills in.
///
/// @param name     as the composer's code calls it
/// @param label    as the office calls it; the gaps in its texts are `{label}`
/// @param required the document is wrong without it: it must be given, and must stand somewhere in every version
/// @param columns  of a row, where this is a table
/// @param sample   for the preview
public record Field(String name, FieldType type, String label, boolean required, List<Field> columns, Optional<Value> sample) {

    public Field {
        Objects.requireNonNull(type);
        Objects.requireNonNull(sample);
        columns = List.copyOf(columns);
        if (name.isBlank() || label.isBlank()) throw new IllegalArgumentException("a field has a name and a label");
        if (columns.isEmpty() != (type != FieldType.TABLE)) throw new IllegalArgumentException("a table, and nothing else, has columns: " + name);
        if (sample.isPresent() && sample.get().type() != type) throw new IllegalArgumentException("a sample of another type: " + name);
    }

    /// Whether parts can be repeated over it.
    public boolean isRepeated() {
        return type == FieldType.LIST || type == FieldType.TABLE;
    }
}
