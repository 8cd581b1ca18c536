package award.document;

import java.util.Objects;

/// Running text.
public record Paragraph(Text text, Style style) implements Block {

    public Paragraph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }

    /// 正文: the first line two characters in.
    public static Paragraph of(String text) {
        return of(Text.of(text));
    }

    public static Paragraph of(Text text) {
        return new Paragraph(text, Style.BODY);
    }

    public static Paragraph flush(String text) {
        return new Paragraph(Text.of(text), Style.FLUSH);
    }

    public static Paragraph centred(String text) {
        return new Paragraph(Text.of(text), Style.FLUSH.aligned(Align.CENTRE));
    }

    public static Paragraph note(String text) {
        return new Paragraph(Text.of(text), Style.NOTE);
    }
}
