package award.attachment.model;

import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.NewUpload;
import award.attachment.UploadId;
import award.attachment.UploadRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/// A file of which not everything has come yet. How much has, its part file tells and nothing else: the two cannot disagree.
@Entity
@Table(name = "attachment_upload")
public class Upload {

    @EmbeddedId
    private UploadId id;

    @Embedded
    private Holder holder;

    private String name;
    private long bytes;
    private long modified;
    private String owner;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Upload() {}

    public Upload(NewUpload entry, String owner, Instant begunAt) {
        id = UploadId.fresh();
        holder = entry.holder();
        name = entry.name().text();
        bytes = entry.bytes();
        modified = entry.modified();
        this.owner = owner;
        this.begunAt = begunAt;
    }

    public UploadId id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public FileName name() {
        return new FileName(name);
    }

    public boolean isOf(String account) {
        return owner.equals(account);
    }

    /// Whether it was begun with this description.
    public boolean isThe(NewUpload entry) {
        return name.equals(entry.name().text()) && bytes == entry.bytes() && modified == entry.modified();
    }

    public UploadRow row(long received) {
        return new UploadRow(id, holder, name, bytes, received);
    }
}
