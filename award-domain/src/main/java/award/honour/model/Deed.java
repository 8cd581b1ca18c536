package award.honour.model;

import award.honour.DeedAct;
import award.honour.GrantId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/// The deeds of a winner (先进典型事迹): a draft until they are made public, and unchanged while they are.
@Entity
@Table(name = "honour_deed")
public class Deed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "honour_grant"))
    private GrantId grant;

    @Column(name = "deeds")
    private String text;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Deed() {}

    public Deed(GrantId grant, String text) {
        this.grant = grant;
        this.text = text;
    }

    /// @throws IllegalStateException while they are public
    public void write(String anew) {
        if (publishedAt != null) throw new IllegalStateException("the deeds of " + grant + " are public");
        text = anew;
    }

    /// @throws IllegalStateException when they are public already
    public DeedAct publish(Instant at) {
        if (publishedAt != null) throw new IllegalStateException("the deeds of " + grant + " are public");
        publishedAt = at;
        return new DeedAct(grant, DeedAct.Kind.PUBLISHED);
    }

    public DeedAct takeBack() {
        publishedAt = null;
        return new DeedAct(grant, DeedAct.Kind.TAKEN_BACK);
    }

    public String text() {
        return text;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}
