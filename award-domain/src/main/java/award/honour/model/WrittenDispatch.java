package award.honour.model;

import award.edition.EditionId;
import award.honour.Dispatch;
import award.honour.DispatchIssued;
import award.honour.DispatchKind;
import award.honour.DispatchLine;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A paper on the way to the honour as the office wrote it: one of each kind for an edition.
@Entity
@Table(name = "honour_dispatch")
public class WrittenDispatch {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private DispatchKind kind;

    @Embedded
    private Dispatch dispatch;

    @Version
    private long version;

    /// For the persistence provider only.
    protected WrittenDispatch() {}

    public WrittenDispatch(EditionId edition, DispatchKind kind, Dispatch dispatch) {
        this.id = idOf(edition, kind);
        this.edition = edition;
        this.kind = kind;
        this.dispatch = dispatch;
    }

    /// The same edition and kind are the same paper.
    public static UUID idOf(EditionId edition, DispatchKind kind) {
        return UUID.nameUUIDFromBytes((edition + " " + kind).getBytes(StandardCharsets.UTF_8));
    }

    public DispatchIssued write(Dispatch anew) {
        dispatch = anew;
        return issued();
    }

    public DispatchIssued issued() {
        return new DispatchIssued(edition, kind, dispatch.issuedOn(), dispatch.document());
    }

    public Dispatch dispatch() {
        return dispatch;
    }

    public DispatchLine line() {
        return new DispatchLine(kind, dispatch.issuedOn(), dispatch.document());
    }

    public long version() {
        return version;
    }
}
