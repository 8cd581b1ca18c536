package award.attachment.scan;

import java.nio.file.Path;

/// Looks for viruses (病毒检查).
public sealed interface Scanner permits ClamdScanner, NoScanner {

    Verdict scan(Path file);
}
