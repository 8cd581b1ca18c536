package award.scheme;

import award.scheme.file.RegulationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The regulations that come with the product: the five rule books and what is known of their older versions.
public final class ShippedRegulations {

    private static final String FOLDER = "regulations/";

    private ShippedRegulations() {}

    /// Read once, when somebody first asks.
    private static final class Shelf {

        private static final List<Regulation> ALL = names().stream()
                .map(ShippedRegulations::read)
                .sorted(Comparator.comparing(Regulation::scheme).thenComparing(regulation -> regulation.effect().from()))
                .toList();
    }

    /// By scheme, the oldest version first.
    public static List<Regulation> all() {
        return Shelf.ALL;
    }

    public static Optional<Regulation> find(String scheme, String version) {
        return all().stream()
                .filter(regulation -> regulation.scheme().equals(scheme) && regulation.version().equals(version))
                .findFirst();
    }

    /// The newest version of a scheme.
    ///
    /// @throws IllegalArgumentException when there is no such scheme
    public static Regulation newest(String scheme) {
        return all().stream().filter(regulation -> regulation.scheme().equals(scheme))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("no scheme " + scheme));
    }

    /// Names of the shipped files, such as `beijing-2020.yaml`.
    public static List<String> names() {
        return resource("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /// The file itself, as it was written.
    public static String source(String name) {
        return resource(name);
    }

    private static Regulation read(String name) {
        return switch (RegulationFile.read(resource(name))) {
            case RegulationFile.Outcome.Sound sound -> sound.regulation();
            case RegulationFile.Outcome.Faulty faulty -> throw new IllegalStateException(name + ": " + faulty.faults());
        };
    }

    private static String resource(String name) {
        try (var in = ShippedRegulations.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalArgumentException("not shipped: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
