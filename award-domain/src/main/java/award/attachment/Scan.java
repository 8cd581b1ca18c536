package award.attachment;

/// Whether a virus scanner has looked at a file (病毒检查).
public enum Scan {
    CLEAN,
    /// No scanner is set up at this site.
    NOT_SCANNED
}
