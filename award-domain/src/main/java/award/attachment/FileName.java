package award.attachment;

import java.util.Locale;

/// The name a file is kept and shown by. Whatever else a browser sends along (a path, line breaks, marks that turn the direction of
/// writing and make `gpj.exe` look like `exe.jpg`) is left out.
public record FileName(String text) {

    /// In characters; a longer name loses its middle, never its extension.
    public static final int LONGEST = 150;

    private static final String NOT_TO_BE_SEEN = "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
    private static final String NOT_IN_A_NAME = "[<>:\"|?*]";

    public FileName {
        text = shortened(bare(text));
        if (text.isEmpty()) text = "-";
    }

    /// The extension in small letters; empty when there is none.
    public String extension() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String bare(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.replaceAll(NOT_TO_BE_SEEN, "").replaceAll(NOT_IN_A_NAME, "_").strip();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        var tail = name.length() - name.lastIndexOf('.') <= 10 ? name.substring(name.lastIndexOf('.')) : "";
        return name.substring(0, LONGEST - tail.length() - 1) + "…" + tail;
    }

    @Override
    public String toString() {
        return text;
    }
}
