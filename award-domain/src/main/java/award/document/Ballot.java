package award.document;

import java.util.List;
import java.util.Objects;

/// The list of a ballot paper (表决票): one tall row per candidate with a box for each mark. Who is voted on and how to mark is
/// the paragraphs' affair, above and below.
///
/// @param numberHead head of the column of running numbers
/// @param nameHead   head of the candidates' column
/// @param markHeads  heads of the box columns: one where ○ or × is drawn, three where √ is set under 赞成, 反对 or 弃权
/// @param groups     candidates by what they stand for, in ballot order
public record Ballot(String numberHead, String nameHead, List<String> markHeads, List<Group> groups) implements Block {

    public Ballot {
        Objects.requireNonNull(numberHead);
        Objects.requireNonNull(nameHead);
        markHeads = List.copyOf(markHeads);
        groups = List.copyOf(groups);
        if (markHeads.isEmpty()) throw new IllegalArgumentException("a ballot has somewhere to mark");
    }

    /// @param title      line across the list, such as the tier and its seats; empty for none
    /// @param candidates numbered from 1 in this order
    public record Group(String title, List<String> candidates) {

        public Group {
            Objects.requireNonNull(title);
            candidates = List.copyOf(candidates);
        }
    }
}
