package award.scheme;

import award.shared.Citation;
import java.util.List;
import java.util.stream.Stream;

/// A clause (条款) of a regulation with its own words.
///
/// @param label   as an office cites it: 第四条, 第十四条（三）, 三（一）2
/// @param chapter heading of the chapter that begins with this clause, or empty
/// @param items   numbered items below it
public record Clause(Citation citation, String label, String chapter, String text, List<Clause> items) {

    public Clause {
        items = List.copyOf(items);
    }

    /// This clause and everything below it, in the order of the text.
    public Stream<Clause> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Clause::all));
    }
}
