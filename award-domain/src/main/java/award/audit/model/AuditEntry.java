package award.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// An act in the trail. The database lets it be added and read, nothing else.
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "number")
    private Long number;

    @Column(name = "at")
    private Instant at;

    @Column(name = "who")
    private String who;

    @Column(name = "subject")
    private String subject;

    @Column(name = "act")
    private String act;

    /// For the persistence provider only.
    protected AuditEntry() {}

    /// @param act the message of the act, as JSON
    public AuditEntry(Instant at, String who, String subject, String act) {
        this.at = at;
        this.who = who;
        this.subject = subject;
        this.act = act;
    }
}
