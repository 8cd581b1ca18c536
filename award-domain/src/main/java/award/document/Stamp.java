package award.document;

import java.util.List;

/// A framed place for an opinion, a seal and a date (意见及盖章栏).
///
/// @param label   at the left, one character below the other where it is narrow: `推荐单位意见`
/// @param opinion paragraphs at the top, two characters in; empty for one written by hand
/// @param closing lines at the lower right: `（盖章）`, `年　　月　　日`
/// @param mm      height in millimetres
public record Stamp(String label, List<Text> opinion, List<String> closing, double mm) implements Block {

    public Stamp {
        opinion = List.copyOf(opinion);
        closing = List.copyOf(closing);
        if (mm < 20 || mm > 150) throw new IllegalArgumentException("a stamp's place is 20 to 150 mm tall, not " + mm);
    }
}
