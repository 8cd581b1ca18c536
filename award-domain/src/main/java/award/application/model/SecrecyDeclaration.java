package award.application.model;

import award.application.ApplicationId;
import award.application.NoStateSecrets;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/// That the evidence of an application touches no state secret, as its applicant declared. A file that is added later was not meant:
/// the declaration goes, and is to be made again.
@Entity
@Table(name = "evidence_declaration")
public class SecrecyDeclaration {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Column(name = "declared_at")
    private Instant at;

    @Column(name = "declared_by")
    private String by;

    /// For the persistence provider only.
    protected SecrecyDeclaration() {}

    public SecrecyDeclaration(ApplicationId application, Instant at, String by) {
        this.application = application;
        this.at = at;
        this.by = by;
    }

    public NoStateSecrets made() {
        return new NoStateSecrets(at, by);
    }
}
