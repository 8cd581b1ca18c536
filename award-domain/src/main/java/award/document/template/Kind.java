package award.document.template;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A kind of official document (文种): what it is called, which fields its composer fills in, and the layout that ships with the product.
///
/// @param key  the capability that composes it and a name: `publicity/notice`
/// @param name as the office calls it
public record Kind(String key, String name, List<Field> fields, Layout shipped) {

    public Kind {
        fields = List.copyOf(fields);
        Objects.requireNonNull(shipped);
        if (key.indexOf('/') < 1) throw new IllegalArgumentException("a key names its capability first: " + key);
        requireDistinct(fields, key);
    }

    /// Samples of every field that has one.
    public Fields samples() {
        var all = Fields.none();
        for (var field : fields) {
            if (field.sample().isPresent()) all = all.with(field.name(), field.sample().get());
        }
        return all;
    }

    public Optional<Field> labelled(String label) {
        return labelled(fields, label);
    }

    static Optional<Field> labelled(List<Field> fields, String label) {
        return fields.stream().filter(field -> field.label().equals(label)).findFirst();
    }

    /// @throws IllegalArgumentException when the composer gave what was not declared, gave it as something else, or left out what must be
    void mustTake(Fields given) {
        mustTake(fields, given, key);
    }

    private static void mustTake(List<Field> declared, Fields given, String where) {
        var left = new HashSet<>(given.names());
        for (var field : declared) {
            left.remove(field.name());
            var value = given.get(field.name());
            if (value.isEmpty() && field.required()) throw new IllegalArgumentException(where + " lacks " + field.name());
            value.filter(some -> some.type() != field.type()).ifPresent(wrong -> {
                throw new IllegalArgumentException(where + ": " + field.name() + " is " + field.type() + ", not " + wrong.type());
            });
            if (value.orElse(null) instanceof Value.Rows(var rows)) rows.forEach(row -> mustTake(field.columns(), row, where + "." + field.name()));
        }
        if (!left.isEmpty()) throw new IllegalArgumentException(where + " has no field " + left);
    }

    private static void requireDistinct(List<Field> fields, String where) {
        var labels = new HashSet<String>();
        var names = new HashSet<String>();
        fields.stream().filter(not(field -> labels.add(field.label()) & names.add(field.name()))).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(where + " declares twice: " + twice.label());
        });
        fields.forEach(field -> requireDistinct(field.columns(), where + "." + field.name()));
    }
}
