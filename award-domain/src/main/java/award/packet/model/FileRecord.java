package award.packet.model;

import award.packet.FileCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// What was found when a file was looked into for binding (附件检查记录). The same bytes are looked into once, whoever handed them in.
@Entity
@Table(name = "packet_file_record")
public class FileRecord {

    @Id
    private String digest;

    @Enumerated(EnumType.STRING)
    private FileCheck.State state;

    private int pages;

    private String remarks;

    @Column(name = "checked_at")
    private Instant checkedAt;

    /// For the persistence provider only.
    protected FileRecord() {}

    /// @param remarks messages, as JSON
    public FileRecord(String digest, FileCheck.State state, int pages, String remarks, Instant now) {
        this.digest = digest;
        this.state = state;
        this.pages = pages;
        this.remarks = remarks;
        checkedAt = now;
    }

    public String digest() {
        return digest;
    }

    public FileCheck.State state() {
        return state;
    }

    public int pages() {
        return pages;
    }

    public String remarks() {
        return remarks;
    }
}
