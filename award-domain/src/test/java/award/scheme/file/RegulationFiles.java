package award.scheme.file;

import award.scheme.Regulation;
import award.scheme.file.RegulationFile.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The regulation files as they lie in the source tree, and what reading them comes to.
public final class RegulationFiles {

    private static final Path FOLDER = Path.of("src/main/resources/award/scheme/regulations");

    private RegulationFiles() {}

    /// Names of all shipped files without their ending: `beijing-2020`.
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.contains(".scenarios"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(String name) {
        return read(FOLDER.resolve(name + ".yaml"));
    }

    /// A file that nobody issued and that uses every word of the vocabulary.
    static String everyWord() {
        return read(Path.of("src/test/resources/award/scheme/every-word.yaml"));
    }

    /// The schema that is published for editors.
    static String schema() {
        return read(FOLDER.resolveSibling("regulation.schema.json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws AssertionError with every fault when the file is not sound
    public static Regulation sound(String name) {
        return switch (RegulationFile.read(text(name))) {
            case Outcome.Sound sound -> sound.regulation();
            case Outcome.Faulty faulty -> throw new AssertionError(name + ": " + faulty.faults());
        };
    }

    public static List<Fault> faults(String yaml) {
        return switch (RegulationFile.read(yaml)) {
            case Outcome.Sound sound -> List.of();
            case Outcome.Faulty faulty -> faulty.faults();
        };
    }
}
