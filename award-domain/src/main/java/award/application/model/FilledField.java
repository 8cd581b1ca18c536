package award.application.model;

import award.application.Filling;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// What stands in one field of one application: who wrote it, when, and how often it was written before.
///
/// Read only: `store.FilledFields` writes it in one statement, so that two who write at once cannot both be first.
@Entity
@Table(name = "application_field")
public class FilledField {

    @EmbeddedId
    private Place place;

    private String told;

    /// Counted by the statement that writes: the writer says which writing his own rests on.
    private long version;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    /// For the persistence provider only.
    protected FilledField() {}

    /// Where a field is: of which application, which one.
    @Embeddable
    public record Place(UUID application, String field) implements Serializable {}

    public Filling filling() {
        return new Filling(place.field(), told, version, writtenAt, writtenBy);
    }
}
