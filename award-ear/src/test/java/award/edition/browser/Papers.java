package award.edition.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What people of a walk bring along on paper.
///
/// @param folder where it lies until the test is over
record Papers(Path folder) {

    /// One page that proves whatever is to be proven.
    Path proof() {
        var file = folder.resolve("证明材料.pdf");
        if (Files.exists(file)) return file;
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(file.toFile());
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A list of an authority.
    Path list(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
