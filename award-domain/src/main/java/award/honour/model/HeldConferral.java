package award.honour.model;

import award.edition.EditionId;
import award.honour.Conferred;
import award.honour.NewConferral;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// The conferral of an edition's honours as it was held (颁奖).
@Entity
@Table(name = "honour_conferral")
public class HeldConferral {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    private NewConferral held;

    @Version
    private long version;

    /// For the persistence provider only.
    protected HeldConferral() {}

    public HeldConferral(EditionId edition, NewConferral held) {
        this.edition = edition;
        this.held = held;
    }

    /// Corrects what was put down.
    public Conferred correct(NewConferral anew) {
        held = anew;
        return conferred();
    }

    public Conferred conferred() {
        return new Conferred(edition, held);
    }

    public NewConferral held() {
        return held;
    }
}
