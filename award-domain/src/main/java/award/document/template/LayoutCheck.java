package award.document.template;

import static award.shared.Message.message;

import award.shared.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks at a layout before it is kept: every field known, every one that must stand somewhere standing, every measure within bounds.
final class LayoutCheck {

    private final Kind kind;
    private final Layout layout;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Field> used = new HashSet<>();

    LayoutCheck(Kind kind, Layout layout) {
        this.kind = kind;
        this.layout = layout;
    }

    List<Fault> faults() {
        if (layout.name().isBlank()) fault(Fault.WHOLE, "document.template.nameless");
        look(layout.name(), Fault.WHOLE, Scope.of(kind, Fields.none()));
        for (int at = 0; at < layout.parts().size(); at++) look(layout.parts().get(at), at);
        if (layout.parts().isEmpty()) fault(Fault.WHOLE, "document.template.empty");
        kind.fields().stream().filter(field -> field.required() && !used.contains(field))
                .forEach(field -> fault(Fault.WHOLE, "document.template.missing", field.label()));
        return List.copyOf(faults);
    }

    private void look(Part part, int at) {
        var scope = around(part, at);
        if (!part.when().isEmpty()) known(part.asked(), at, scope);
        part.set().forEach((setting, value) -> {
            if (setting.way() == Setting.Way.GAPS) look(value, at, scope);
            if (!setting.takes(value)) fault(at, "document.template.outOfBounds", Message.name(setting), value);
        });
        part.shape().main().filter(setting -> part.get(setting).isBlank()).ifPresent(setting -> fault(at, "document.template.blank", Message.name(setting)));
        switch (part.shape()) {
            case TABLE -> table(part, at, scope);
            case INSERT -> typed(part, at, scope, FieldType.BLOCKS);
            default -> { }
        }
    }

    private Scope around(Part part, int at) {
        var outer = Scope.of(kind, Fields.none());
        if (part.each().isEmpty()) return outer;
        var field = known(part.each(), at, outer);
        if (field.isPresent() && !field.get().isRepeated()) fault(at, "document.template.notRepeated", part.each());
        return field.filter(Field::isRepeated)
                .map(some -> some.type() == FieldType.TABLE ? outer.row(some, Fields.none(), 1) : outer.item("", 1)).orElse(outer);
    }

    private void table(Part part, int at, Scope scope) {
        var rows = typed(part, at, scope, FieldType.TABLE).map(field -> scope.row(field, Fields.none(), 1)).orElse(scope);
        if (part.columns().isEmpty()) fault(at, "document.template.noColumns");
        part.columns().forEach(column -> {
            look(column.head(), at, scope);
            look(column.text(), at, rows);
        });
    }

    private Optional<Field> typed(Part part, int at, Scope scope, FieldType type) {
        var label = part.get(Setting.FIELD);
        if (label.isBlank()) return Optional.empty();
        var field = known(label, at, scope);
        if (field.isPresent() && field.get().type() != type) fault(at, "document.template.wrongType", label, Message.name(type));
        return field.filter(some -> some.type() == type);
    }

    private void look(String text, int at, Scope scope) {
        for (var piece : Gaps.in(text).pieces()) {
            switch (piece) {
                case Gaps.Piece.Plain plain -> { }
                case Gaps.Piece.Stray stray -> fault(at, "document.template.stray", text);
                case Gaps.Piece.Gap gap -> look(gap, at, scope);
            }
        }
    }

    private void look(Gaps.Piece.Gap gap, int at, Scope scope) {
        if (scope.number() > 0 && gap.form().isEmpty() && gap.label().equals(Expressions.number())) return;
        if (scope.item().isPresent() && gap.form().isEmpty() && gap.label().equals(Expressions.item())) return;
        known(gap.label(), at, scope).filter(field -> !Expressions.has(field.type(), gap.form()))
                .ifPresent(field -> fault(at, "document.template.form", gap.label(), gap.form()));
    }

    private Optional<Field> known(String label, int at, Scope scope) {
        var field = scope.field(label);
        field.ifPresentOrElse(used::add, () -> fault(at, "document.template.unknown", label));
        return field;
    }

    private void fault(int at, String key, Object... args) {
        faults.add(new Fault(at, message(key, args)));
    }
}
