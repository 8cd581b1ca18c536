package award.document;

import java.util.Objects;

/// The title (标题): 小标宋 2号, centred, with a free line below. Line feeds break it where the sense does.
public record Title(String text) implements Block {

    public Title {
        Objects.requireNonNull(text);
    }
}
