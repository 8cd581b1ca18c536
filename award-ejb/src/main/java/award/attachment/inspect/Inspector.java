package award.attachment.inspect;

import award.attachment.FileKind;
import award.attachment.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks into a file before it is taken (附件检查): is it what its name says, is it whole, and is there nothing in it that acts by itself?
///
/// @param limits how much it looks at before it gives up
public record Inspector(Limits limits) {

    public Inspection inspect(Path file, FileName name) {
        try {
            return new Inspection.Sound(kind(file, name));
        } catch (UnsoundException unsound) {
            return new Inspection.Refused(unsound.reason());
        } catch (IOException | RuntimeException unreadable) { // readers of damaged files fail in every way there is
            return new Inspection.Refused(new UnsoundException("attachment.refused.damaged", name.text()).reason());
        }
    }

    private FileKind kind(Path file, FileName name) throws IOException, UnsoundException {
        var named = FileKind.named(name.extension()).orElseThrow(() ->
                new UnsoundException("attachment.refused.kind", name.text(), String.join(" ", FileKind.taken())));
        if (Files.size(file) == 0) throw new UnsoundException("attachment.refused.empty", name.text());
        Signature.of(file).filter(found -> found.kinds().contains(named))
                .orElseThrow(() -> new UnsoundException("attachment.refused.disguised", name.text(), name.extension()));
        return named;
    }
}
