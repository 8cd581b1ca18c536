package award.document;

import java.util.List;

/// What is done with one sheet of a copy in somebody's hands (换页): it is taken out, and sheets are put in at its place.
///
/// @param out   numbers of the pages on it, front and back
/// @param in    numbers of the pages on each sheet put in; none when the sheet is only taken out. A side without a number is empty.
/// @param parts names of the parts whose pages changed
public record Swap(List<String> out, List<List<String>> in, List<String> parts) {

    public Swap {
        out = List.copyOf(out);
        in = in.stream().map(List::copyOf).toList();
        parts = List.copyOf(parts);
    }

    /// The sheet has no successor.
    public boolean isRemoval() {
        return in.isEmpty();
    }
}
