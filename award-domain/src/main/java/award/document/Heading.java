package award.document;

import java.util.Objects;

/// A heading within the text (结构层次), never left alone at the foot of a page.
///
/// @param level 1 to 4: 黑, 楷, 仿宋, 仿宋
public record Heading(int level, String text) implements Block {

    public Heading {
        if (level < 1 || level > 4) throw new IllegalArgumentException("headings have levels 1 to 4, not " + level);
        Objects.requireNonNull(text);
    }

    /// Numbered as its level is: `一、` `（一）` `1.` `（1）`.
    ///
    /// @param number from 1 to 99
    public static Heading numbered(int level, int number, String text) {
        var mark = switch (level) {
            case 1 -> ChineseNumber.of(number) + "、";
            case 2 -> "（" + ChineseNumber.of(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
        return new Heading(level, mark + text);
    }

    /// The paragraph style of this level.
    public Style style() {
        return switch (level) {
            case 1 -> Style.BODY.in(Face.HEI);
            case 2 -> Style.BODY.in(Face.KAI);
            default -> Style.BODY;
        };
    }
}
