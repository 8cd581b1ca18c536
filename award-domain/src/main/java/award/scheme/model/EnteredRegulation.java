package award.scheme.model;

import award.scheme.Regulation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A regulation file that an office has entered (录入的规章文件). It is never changed and never deleted: editions rest on it.
@Entity
@Table(name = "scheme_regulation")
public class EnteredRegulation {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "scheme")
    private String scheme;

    @Column(name = "version")
    private String version;

    @Column(name = "source")
    private String source;

    @Column(name = "hash")
    private String hash;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    /// For the persistence provider only.
    protected EnteredRegulation() {}

    /// @param source the file as it was handed in
    public EnteredRegulation(Regulation regulation, String source, Instant enteredAt, String enteredBy) {
        this.id = regulation.id();
        this.scheme = regulation.scheme();
        this.version = regulation.version();
        this.source = source;
        this.hash = regulation.hash();
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    public String id() {
        return id;
    }

    public String source() {
        return source;
    }
}
