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
            return new Inspection.Refused(damaged(name).reason());
        }
    }

    private FileKind kind(Path file, FileName name) throws IOException, UnsoundException {
        var named = FileKind.named(name.extension()).orElseThrow(() ->
                new UnsoundException("attachment.refused.kind", name.text(), String.join(" ", FileKind.taken())));
        if (Files.size(file) == 0) throw new UnsoundException("attachment.refused.empty", name.text());
        var signature = Signature.of(file).orElseThrow(() -> disguised(name));
        switch (signature) {
            case PDF -> new PdfReading(limits, name).check(file);
            case PNG, JPEG, TIFF_LITTLE_ENDIAN, TIFF_BIG_ENDIAN -> new PictureReading(limits, name).check(file, signature);
            case ARCHIVE -> {
                if (new ArchiveReading(limits, name).kind(file) != named) throw disguised(name);
            }
            case COMPOUND_FILE -> {
                if (!CompoundFileReading.of(file, name).kinds().contains(named)) throw disguised(name);
            }
        }
        if (!signature.kinds().contains(named)) throw disguised(name);
        return named;
    }

    static UnsoundException disguised(FileName name) {
        return new UnsoundException("attachment.refused.disguised", name.text(), name.extension());
    }

    static UnsoundException damaged(FileName name) {
        return new UnsoundException("attachment.refused.damaged", name.text());
    }
}
