package award.edition.model;

import award.edition.Call;
import award.edition.CallAct;
import award.edition.EditionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/// The call for applications of an edition (申报通知): a draft until it is published, and unchanged while it is.
@Entity
@Table(name = "edition_call")
public class EditionCall {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    private Call call;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected EditionCall() {}

    public EditionCall(EditionId edition, Call call) {
        this.edition = edition;
        this.call = call;
    }

    /// @throws IllegalStateException while it is published
    public void write(Call anew) {
        if (publishedAt != null) throw new IllegalStateException("the call of " + edition + " is published");
        call = anew;
    }

    /// @throws IllegalStateException when it has no number, or is published already
    public CallAct publish(Instant at) {
        if (publishedAt != null || call.document().isBlank()) throw new IllegalStateException("cannot be published: " + edition);
        publishedAt = at;
        return new CallAct(edition, CallAct.Kind.PUBLISHED, call.document());
    }

    public CallAct takeBack() {
        publishedAt = null;
        return new CallAct(edition, CallAct.Kind.TAKEN_BACK, call.document());
    }

    public EditionId edition() {
        return edition;
    }

    public Call call() {
        return call;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
