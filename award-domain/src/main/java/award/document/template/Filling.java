package award.document.template;

import award.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the parts of a layout: repeats what is repeated, leaves out what is not asked for, numbers the headings.
final class Filling {

    private final Scope outermost;
    private final BlockMaker maker = new BlockMaker();
    private final List<Block> made = new ArrayList<>();

    Filling(Kind kind, Fields fields) {
        this.outermost = Scope.of(kind, fields);
    }

    List<Block> blocks(List<Part> parts) {
        fill(parts, outermost);
        return made;
    }

    String line(String text) {
        return write(Gaps.in(text), outermost);
    }

    /// Paragraphs and headings, a line each; what is no text is left out.
    String text(List<Part> parts) {
        return blocks(parts).stream().map(PlainText::of).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /// Neighbours that are repeated over the same go round together.
    private void fill(List<Part> parts, Scope scope) {
        int from = 0;
        while (from < parts.size()) {
            var each = parts.get(from).each();
            int end = from + 1;
            while (!each.isEmpty() && end < parts.size() && parts.get(end).each().equals(each)) end++;
            var together = parts.subList(from, end);
            if (each.isEmpty()) fill(parts.get(from), scope);
            else rounds(each, scope).forEach(round -> together.forEach(part -> fill(part, round)));
            from = end;
        }
    }

    private static Stream<Scope> rounds(String each, Scope scope) {
        var field = scope.field(each).orElseThrow(() -> new IllegalStateException("no field " + each));
        var rounds = new ArrayList<Scope>();
        switch (scope.value(each).orElse(null)) {
            case Value.Rows(var rows) -> rows.forEach(row -> rounds.add(scope.row(field, row, rounds.size() + 1)));
            case Value.Items(var texts) -> texts.forEach(text -> rounds.add(scope.item(text, rounds.size() + 1)));
            case null, default -> { }
        }
        return rounds.stream();
    }

    private void fill(Part part, Scope scope) {
        boolean there = part.when().isEmpty() || part.asksForAbsence() != scope.value(part.asked()).filter(Value::isThere).isPresent();
        if (there) made.addAll(maker.make(part, scope));
    }

    static String write(Gaps gaps, Scope scope) {
        return gaps.pieces().stream().map(scope::write).collect(Collectors.joining());
    }

    /// The lines of a text that is a list of things: a gap that alone makes a line stands for as many lines as its list has.
    static List<String> lines(String text, Scope scope) {
        return Arrays.stream(text.split("\n")).flatMap(line -> {
            var gaps = Gaps.in(line);
            var value = gaps.alone().filter(gap -> gap.form().isEmpty()).flatMap(gap -> scope.value(gap.label()));
            return value.orElse(null) instanceof Value.Items(var texts) ? texts.stream() : write(gaps, scope).lines();
        }).filter(line -> !line.isBlank()).toList();
    }
}
