package award.document;

import java.util.Objects;

/// How a paragraph's text looks.
///
/// @param size    points; 3号 is 16, 4号 14, 小四 12, 五号 10.5, 2号 22
/// @param leading from line to line in points; [Master#LINE] sets the paragraph on the page's grid of 22 lines
/// @param indent  characters by which the first line stands in
/// @param hang    characters by which all further lines stand in
/// @param inset   characters kept free at the right edge
public record Style(Face face, double size, double leading, Align align, double indent, double hang, double inset) {

    /// 正文: 仿宋 3号 on the grid, first line two characters in.
    public static final Style BODY = new Style(Face.FANGSONG, 16, Master.LINE, Align.JUSTIFY, 2, 0, 0);
    /// Running text from the edge, as the addressee (主送机关) is set.
    public static final Style FLUSH = BODY.indented(0, 0);
    /// 标题: 小标宋 2号, centred.
    public static final Style TITLE = new Style(Face.TITLE, 22, Master.LINE, Align.CENTRE, 0, 0, 0);
    /// Large lines of a cover.
    public static final Style COVER = new Style(Face.TITLE, 36, Master.LINE * 2, Align.CENTRE, 0, 0, 0);
    /// Text in the cells of a table: 仿宋 小四.
    public static final Style CELL = new Style(Face.FANGSONG, 12, 18, Align.LEFT, 0, 0, 0);
    /// Heads of a table's columns: 黑 小四.
    public static final Style HEAD = new Style(Face.HEI, 12, 18, Align.CENTRE, 0, 0, 0);
    /// Notes below tables and on ballots: 楷 小四.
    public static final Style NOTE = new Style(Face.KAI, 12, 20, Align.JUSTIFY, 0, 0, 0);

    public Style {
        Objects.requireNonNull(face);
        Objects.requireNonNull(align);
        if (size < 5 || size > 72) throw new IllegalArgumentException("size in points out of bounds: " + size);
        if (leading < size) throw new IllegalArgumentException("lines would overlap: " + leading + " < " + size);
        if (indent < 0 || hang < 0 || inset < 0) throw new IllegalArgumentException("an indent is not negative");
    }

    public Style in(Face other) {
        return new Style(other, size, leading, align, indent, hang, inset);
    }

    public Style sized(double points, double lineToLine) {
        return new Style(face, points, lineToLine, align, indent, hang, inset);
    }

    public Style aligned(Align other) {
        return new Style(face, size, leading, other, indent, hang, inset);
    }

    public Style indented(double firstLine, double furtherLines) {
        return new Style(face, size, leading, align, firstLine, furtherLines, inset);
    }

    public Style inset(double characters) {
        return new Style(face, size, leading, align, indent, hang, characters);
    }
}
