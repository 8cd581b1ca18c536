package award.edition;

import award.scheme.Regulation;
import java.util.List;

/// An award with the line of its editions.
///
/// @param regulation the newest version of its regulation
/// @param editions   all that were held or are under way, the earliest first
public record Award(Regulation regulation, List<EditionRow> editions) {

    public Award {
        editions = List.copyOf(editions);
    }

    public List<EditionRow> latestFirst() {
        return editions.reversed();
    }

    /// The number that the next edition bears.
    public int nextNumber() {
        return held().stream().mapToInt(EditionRow::number).max().orElse(0) + 1;
    }

    /// Those that were really held or are under way: one that was cancelled leaves its number to the next.
    public List<EditionRow> held() {
        return editions.stream().filter(row -> row.state().counts()).toList();
    }
}
