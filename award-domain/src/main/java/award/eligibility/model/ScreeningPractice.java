package award.eligibility.model;

import award.edition.EditionId;
import award.eligibility.PracticeSet;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// What an office does in the examination of one edition beyond what the regulation asks (审查做法): two persons look at every decision.
@Entity
@Table(name = "screening_practice")
public class ScreeningPractice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Column(name = "two_persons")
    private boolean twoPersons;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ScreeningPractice() {}

    public ScreeningPractice(EditionId edition) {
        this.edition = edition;
    }

    public PracticeSet set(boolean askTwo) {
        twoPersons = askTwo;
        return new PracticeSet(edition, askTwo);
    }

    public boolean isTwoPersons() {
        return twoPersons;
    }
}
