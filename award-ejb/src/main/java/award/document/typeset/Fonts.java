package award.document.typeset;

import award.document.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The faces and the font files that draw them, in order: the first file that has a character draws it, so a name the
/// 仿宋 lacks is set in 宋 rather than lost.
///
/// A site's own files come first. `fangsong*.ttf`, `song*.ttf`, `title*.ttf`, `hei*.ttf`, `kai*.ttf` serve their face; files of
/// any other name serve every face, last. Parsed once: keep one instance per server.
public final class Fonts {

    private static final List<Face> LAST_RESORT = List.of(Face.SONG, Face.KAI);

    private final Map<Face, List<Typeface>> families = new EnumMap<>(Face.class);

    private Fonts(List<Path> own) {
        var bundled = new EnumMap<Face, Typeface>(Face.class);
        for (var face : Face.values()) bundled.put(face, bundled(prefix(face)));
        var light = bundled("fangsong-rest");
        var site = IntStream.range(0, own.size()).mapToObj(at -> onDisk(own.get(at), at)).toList();

        for (var face : Face.values()) {
            var family = new ArrayList<Typeface>();
            family.addAll(named(site, face));
            family.add(bundled.get(face));
            if (face == Face.FANGSONG) family.add(light);
            for (var other : LAST_RESORT) {
                if (other != face) family.add(bundled.get(other));
            }
            family.addAll(nameless(site));
            families.put(face, List.copyOf(family));
        }
    }

    /// The fonts that travel with the product.
    public static Fonts bundled() {
        return new Fonts(List.of());
    }

    /// The site's fonts of this folder before the product's own.
    ///
    /// @throws UncheckedIOException when the folder cannot be read
    public static Fonts with(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Fonts(files.filter(Fonts::isFont).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of fonts " + folder, e);
        }
    }

    Optional<Typeface> drawing(Face face, int codePoint) {
        for (var typeface : families.get(face)) {
            if (typeface.draws(codePoint)) return Optional.of(typeface);
        }
        return Optional.empty();
    }

    /// What draws a face's usual characters.
    Typeface first(Face face) {
        return families.get(face).getFirst();
    }

    private static Typeface bundled(String name) {
        return new Typeface(name, name, () -> Fonts.class.getResourceAsStream("/award/document/fonts/" + name + ".ttf"));
    }

    private static Typeface onDisk(Path file, int at) {
        return new Typeface(file.getFileName().toString(), "site-" + at, () -> Files.newInputStream(file));
    }

    private static List<Typeface> named(List<Typeface> site, Face face) {
        return site.stream().filter(typeface -> begins(typeface, face)).toList();
    }

    private static List<Typeface> nameless(List<Typeface> site) {
        return site.stream().filter(typeface -> Stream.of(Face.values()).noneMatch(face -> begins(typeface, face))).toList();
    }

    private static boolean begins(Typeface typeface, Face face) {
        return typeface.toString().toLowerCase(Locale.ROOT).startsWith(prefix(face));
    }

    private static String prefix(Face face) {
        return face.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isFont(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf");
    }
}
