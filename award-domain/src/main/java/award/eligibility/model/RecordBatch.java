package award.eligibility.model;

import award.eligibility.record.BatchId;
import award.eligibility.record.BatchTaken;
import award.eligibility.record.BatchWay;
import award.eligibility.record.NewBatch;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// A list of an authority as it was taken in (一批外部记录): from whom, of which day, from which file. It is never changed; a later list
/// of the same source takes its place.
@Entity
@Table(name = "record_batch")
public class RecordBatch {

    @EmbeddedId
    private BatchId id;

    private String source;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private BatchWay way;

    @Column(name = "file_name")
    private String fileName;

    private String digest;

    @Column(name = "line_count")
    private int lines;

    /// Keys of the categories of which it names everybody.
    @ElementCollection
    @CollectionTable(name = "record_batch_cover", joinColumns = @JoinColumn(name = "batch"))
    @Column(name = "category")
    private Set<String> covers = new HashSet<>();

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "replaced_by"))
    private BatchId replacedBy;

    @Version
    private long version;

    /// For the persistence provider only.
    protected RecordBatch() {}

    public RecordBatch(NewBatch entry, BatchWay way, Taking taking) {
        id = BatchId.fresh();
        source = entry.source();
        asOf = entry.asOf();
        this.way = way;
        fileName = entry.fileName();
        covers.addAll(entry.covers());
        digest = taking.digest();
        takenAt = taking.at();
        takenBy = taking.by();
    }

    /// When and by whom a list was taken in, and what its file's digest is.
    ///
    /// @param digest SHA-256, in hexadecimal
    public record Taking(String digest, Instant at, String by) {}

    /// Notes that it holds so many lines and is complete.
    public BatchTaken taken(int count) {
        lines = count;
        return new BatchTaken(id, source, asOf, count);
    }

    /// A later list of the same source speaks from now on.
    public void giveWayTo(RecordBatch later) {
        replacedBy = later.id;
    }

    public BatchId id() {
        return id;
    }

    public String source() {
        return source;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String digest() {
        return digest;
    }

    public Set<String> covers() {
        return Set.copyOf(covers);
    }
}
