package award.document;

import java.util.ArrayList;
import java.util.List;

/// The text of one paragraph: characters, boxes to tick and gaps to fill in, in reading order.
public record Text(List<Inline> parts) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        parts = List.copyOf(parts);
    }

    public static Text of(String plain) {
        return EMPTY.and(plain);
    }

    public Text and(String plain) {
        return with(new Inline.Plain(plain));
    }

    public Text and(String faced, Face face) {
        return with(new Inline.Faced(faced, face));
    }

    public Text box(boolean ticked) {
        return with(new Inline.Box(ticked));
    }

    public Text blank(double characters) {
        return with(new Inline.Blank(characters));
    }

    /// What a reader would read aloud: a box reads as □, a gap as nothing.
    public String plain() {
        var words = new StringBuilder();
        for (var part : parts) {
            words.append(switch (part) {
                case Inline.Plain plain -> plain.text();
                case Inline.Faced faced -> faced.text();
                case Inline.Box box -> "□";
                case Inline.Blank blank -> "";
            });
        }
        return words.toString();
    }

    private Text with(Inline next) {
        var all = new ArrayList<>(parts);
        all.add(next);
        return new Text(all);
    }
}
