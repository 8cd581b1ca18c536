package award.attachment.scan;

import java.nio.file.Path;

/// A site without a virus scanner: nobody looked, and that is what is recorded.
public record NoScanner() implements Scanner {

    @Override
    public Verdict scan(Path file) {
        return new Verdict.NotScanned();
    }
}
