package award.attachment.model;

import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
import award.attachment.FileKind;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.Scan;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;

/// A file that hangs on a matter (附件). The bytes lie outside the database, under their digest.
@Entity
public class Attachment {

    @EmbeddedId
    private AttachmentId id;

    @Embedded
    private Holder holder;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long bytes;
    private String digest;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private String storedBy;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Attachment() {}

    public Attachment(Holder holder, FileName name, Content content, Instant storedAt, String storedBy) {
        this.id = AttachmentId.fresh();
        this.holder = holder;
        this.name = name.text();
        this.kind = content.kind();
        this.bytes = content.bytes();
        this.digest = content.digest();
        this.scan = content.scan();
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    /// What was found in the bytes of a file.
    ///
    /// @param digest SHA-256, in small hexadecimal letters
    public record Content(FileKind kind, long bytes, String digest, Scan scan) {}

    public AttachmentRow row() {
        return new AttachmentRow(id, holder, name, kind, bytes, digest, scan, storedAt, storedBy);
    }
}
