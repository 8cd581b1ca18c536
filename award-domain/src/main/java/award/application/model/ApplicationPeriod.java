package award.application.model;

import award.application.ApplicationTerm;
import award.application.ApplicationTermSet;
import award.application.NewTerm;
import award.edition.EditionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// The time of applying of one edition (申报期限), and the book of receipts: who hands in takes the next number.
@Entity
@Table(name = "application_period")
public class ApplicationPeriod {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    private ApplicationTerm term;

    private String basis;

    @Column(name = "last_number")
    private int lastNumber;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ApplicationPeriod() {}

    public ApplicationPeriod(EditionId edition) {
        this.edition = edition;
    }

    public ApplicationTermSet lay(NewTerm entry) {
        term = entry.term();
        basis = entry.basis();
        return new ApplicationTermSet(edition, term, basis);
    }

    /// The number of the next receipt. Called under a lock on this record, so that no two get the same.
    public int takeNumber() {
        return ++lastNumber;
    }

    public EditionId edition() {
        return edition;
    }

    public ApplicationTerm term() {
        return term;
    }

    public String basis() {
        return basis;
    }
}
