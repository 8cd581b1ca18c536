package award.document.typeset;

import award.document.Master;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A page set and locked up for the press (印版): it can be printed any number of times, at any place of a packet. Its number is not part of it.
record Forme(Master master, Drawn drawn, List<Ink.Anchor> anchors, List<Ink.Link> links, String print) implements Leaf {

    static Forme of(Sheet sheet) {
        var drawn = Plate.draw(sheet.inks(), sheet.master().paperHeight());
        return new Forme(sheet.master(), drawn, only(Ink.Anchor.class, sheet), only(Ink.Link.class, sheet), print(sheet.master(), drawn));
    }

    @Override
    public boolean isNumbered() {
        return master.numbering() == Master.Numbering.OUTSIDE;
    }

    /// Bytes it takes to keep.
    int weight() {
        return 400 + drawn.content().length + drawn.characters().values().stream().mapToInt(used -> 4 * used.length).sum();
    }

    private static <T extends Ink> List<T> only(Class<T> kind, Sheet sheet) {
        return sheet.inks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String print(Master master, Drawn drawn) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(master.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(drawn.content()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
