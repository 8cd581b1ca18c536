package award.packet.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Brings the copies of several holders together: one behind the other in one file, or side by side in an archive.
final class Bundle {

    private Bundle() {}

    /// Through temporary files, however large they are.
    static void join(List<Path> parts, Path file) throws IOException {
        if (parts.size() == 1) {
            Files.copy(parts.getFirst(), file);
            return;
        }
        var merger = new PDFMergerUtility();
        for (var part : parts) merger.addSource(part.toFile());
        merger.setDestinationFileName(file.toString());
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    /// @param work names each copy's holder, in the order of the parts
    static void zip(List<Path> parts, PrintWork work, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < parts.size(); at++) {
                var holder = work.holders().get(at);
                zip.putNextEntry(new ZipEntry("%02d%s.pdf".formatted(holder.number(), holder.name().isBlank() ? "" : "-" + holder.name())));
                Files.copy(parts.get(at), zip);
                zip.closeEntry();
            }
        }
    }
}
