package award;

import static java.nio.file.Files.walk;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The product as the architecture tests see it: its classes, and the files they were made of.
final class Award {

    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("award");

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static Stream<Path> javaFiles() {
        return Stream.of("award-domain", "award-ejb", "award-web", "wildfly-config")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java"));
    }

    static Stream<Path> testFiles() {
        return Stream.of("award-domain", "award-ejb", "award-web", "award-ear", "wildfly-config")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/test/java"), ".java"));
    }

    static Stream<Path> pages() {
        return files(ROOT.resolve("award-web/src/main/webapp"), ".xhtml");
    }

    static Stream<Path> texts() {
        return files(ROOT.resolve("award-web/src/main/resources/award"), ".properties");
    }

    static Path webFile(String path) {
        return ROOT.resolve("award-web/src/main/webapp").resolve(path);
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String named(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var all = walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Award() {}
}
