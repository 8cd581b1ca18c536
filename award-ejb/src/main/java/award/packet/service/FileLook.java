package award.packet.service;

import award.document.Enclosure;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.packet.FileCheck.State;
import award.packet.store.FileRecords.Found;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Looks into one file that is to be bound: whether it can be, how many pages it has, and what the secretary should know of it beforehand.
@ApplicationScoped
class FileLook {

    @Inject PrintingPress press;

    Found into(Enclosure file) {
        try {
            Optional<Printed.Unbindable> refused = press.refusal(file);
            if (refused.isPresent()) return new Found(State.UNBINDABLE, 0, List.of(refused.get().reason()));
            var path = file.source().file();
            return isPdf(path) ? PdfLook.into(path) : picture(path);
        } catch (IOException | RuntimeException broken) {
            return new Found(State.UNBINDABLE, 0, List.of(Message.message("packet.file.broken")));
        }
    }

    private static boolean isPdf(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4), StandardCharsets.US_ASCII).equals("%PDF");
        }
    }

    /// Pictures of several pages are TIFF files.
    private static Found picture(Path path) throws IOException {
        try (var in = ImageIO.createImageInputStream(path.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no picture");
            var reader = readers.next();
            reader.setInput(in);
            try {
                var remarks = new ArrayList<Message>();
                int dots = PdfLook.dotsPerInch(Math.min(reader.getWidth(0), reader.getHeight(0)), PdfLook.SHORT_SIDE);
                if (dots >= PdfLook.FINE) remarks.add(Message.message("packet.file.fine", dots));
                return new Found(State.BINDABLE, reader.getNumImages(true), remarks);
            } finally {
                reader.dispose();
            }
        }
    }
}
