package award.document.template;

import java.util.List;
import java.util.Optional;

/// Where gaps look for their values: in the row at hand first, then in what is around it.
///
/// @param fields declared here
/// @param number of the row, from 1; 0 outside of any
/// @param item   the text at hand, where parts are repeated over a list
record Scope(List<Field> fields, Fields values, int number, Optional<String> item, Optional<Scope> around) {

    static Scope of(Kind kind, Fields values) {
        return new Scope(kind.fields(), values, 0, Optional.empty(), Optional.empty());
    }

    Scope row(Field table, Fields row, int count) {
        return new Scope(table.columns(), row, count, Optional.empty(), Optional.of(this));
    }

    Scope item(String text, int count) {
        return new Scope(List.of(), Fields.none(), count, Optional.of(text), Optional.of(this));
    }

    Optional<Field> field(String label) {
        return Kind.labelled(fields, label).or(() -> around.flatMap(wider -> wider.field(label)));
    }

    /// The value of the field of that label; nothing where the composer gave none.
    Optional<Value> value(String label) {
        var own = Kind.labelled(fields, label);
        return own.isPresent() ? values.get(own.get().name()) : around.flatMap(wider -> wider.value(label));
    }

    String write(Gaps.Piece piece) {
        return switch (piece) {
            case Gaps.Piece.Plain(var text) -> text;
            case Gaps.Piece.Stray stray -> "";
            case Gaps.Piece.Gap(var label, var form) -> write(label, form);
        };
    }

    private String write(String label, String form) {
        if (number > 0 && label.equals(Expressions.number())) return String.valueOf(number);
        if (item.isPresent() && label.equals(Expressions.item())) return item.get();
        return value(label).map(value -> Expressions.write(value, form)).orElse("");
    }
}
