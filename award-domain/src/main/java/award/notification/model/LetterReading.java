package award.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// That a person has opened a letter. A mailbox may be several persons', and each of them reads for themselves.
@Entity
@Table(name = "letter_reading")
public class LetterReading {

    /// Which letter, and who.
    @Embeddable
    public record Id(@Column(name = "letter") UUID letter, @Column(name = "account") String account) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(name = "read_at")
    private Instant readAt;

    /// For the persistence provider only.
    protected LetterReading() {}
}
