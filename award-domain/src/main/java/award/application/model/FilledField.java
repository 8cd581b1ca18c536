package award.application.model;

import award.application.ApplicationId;
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
@Entity
@Table(name = "application_field")
public class FilledField {

    @EmbeddedId
    private Place place;

    private String told;

    /// Counted here, not by the persistence provider: the writer says which writing his own rests on.
    private long version;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    /// For the persistence provider only.
    protected FilledField() {}

    public FilledField(ApplicationId application, String field) {
        place = new Place(application.value(), field);
        told = "";
    }

    /// Where a field is: which one, of which application.
    @Embeddable
    public record Place(UUID application, String field) implements Serializable {}

    /// Writes it anew.
    public Filling write(String text, Instant at, String by) {
        told = text;
        version++;
        writtenAt = at;
        writtenBy = by;
        return filling();
    }

    public long version() {
        return version;
    }

    public Filling filling() {
        return new Filling(place.field(), told, version, writtenAt, writtenBy);
    }
}
