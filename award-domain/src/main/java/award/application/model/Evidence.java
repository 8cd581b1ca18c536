package award.application.model;

import award.application.ApplicationId;
import award.application.EvidenceDescribed;
import award.application.EvidenceDescription;
import award.application.EvidenceId;
import award.application.EvidenceRow;
import award.application.EvidenceSecrecy;
import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
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
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.time.Instant;
import java.util.Set;

/// A file that proves something an applicant says (证实性材料).
@Entity
public class Evidence {

    @EmbeddedId
    private EvidenceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "application"))
    private ApplicationId application;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "attachment"))
    private AttachmentId attachment;

    private int number;
    private String title;

    @Column(name = "file_name")
    private String fileName;

    private long bytes;

    @ElementCollection
    @CollectionTable(name = "evidence_proves", joinColumns = @JoinColumn(name = "evidence"))
    @Column(name = "what")
    private Set<String> proves = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private EvidenceSecrecy secrecy;

    @Column(name = "secret_reason")
    private String secretReason;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Evidence() {}

    /// A file that has just come, of which nothing has been said yet: its name serves as its title.
    public Evidence(ApplicationId application, int number, AttachmentRow file) {
        id = EvidenceId.fresh();
        this.application = application;
        this.number = number;
        attachment = file.id();
        fileName = file.name();
        bytes = file.bytes();
        title = withoutExtension(file.name());
        secrecy = EvidenceSecrecy.OPEN;
        secretReason = "";
        addedAt = file.storedAt();
        addedBy = file.storedBy();
    }

    private static String withoutExtension(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public EvidenceDescribed describe(EvidenceDescription description) {
        title = description.title().strip();
        proves.clear();
        proves.addAll(description.proves());
        secrecy = description.secrecy();
        secretReason = secrecy == EvidenceSecrecy.OPEN ? "" : description.secretReason().strip();
        return new EvidenceDescribed(application, row());
    }

    /// Gives it another place in the applicant's order.
    public void renumber(int place) {
        number = place;
    }

    /// Whether it was part of what was handed in at that moment: it stays then, and what replaces it is added.
    public boolean wasHandedInAt(Instant moment) {
        return !addedAt.isAfter(moment);
    }

    public ApplicationId application() {
        return application;
    }

    public long version() {
        return version;
    }

    public EvidenceRow row() {
        return new EvidenceRow(id, attachment, number, title, fileName, bytes, List.copyOf(proves), secrecy, secretReason, addedAt, addedBy, version);
    }
}
