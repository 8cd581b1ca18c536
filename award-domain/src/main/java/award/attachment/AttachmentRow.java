package award.attachment;

import java.time.Instant;

/// One file as a list shows it.
///
/// @param bytes    its length
/// @param digest   SHA-256 of its content, in small hexadecimal letters
/// @param storedBy name of the account that handed it in
public record AttachmentRow(
        AttachmentId id, Holder holder, String name, FileKind kind, long bytes, String digest, Scan scan, Instant storedAt, String storedBy) {

    private static final long KILO = 1024;

    /// The length as people say it: `812 B`, `34 KB`, `1.8 MB`.
    public String size() {
        return said(bytes);
    }

    /// A length in bytes, as people say it.
    public static String said(long bytes) {
        if (bytes < KILO) return bytes + " B";
        if (bytes < KILO * KILO) return bytes / KILO + " KB";
        var tenths = bytes * 10 / (KILO * KILO);
        return tenths % 10 == 0 ? tenths / 10 + " MB" : tenths / 10 + "." + tenths % 10 + " MB";
    }
}
