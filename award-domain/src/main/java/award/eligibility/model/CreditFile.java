package award.eligibility.model;

import static java.util.Comparator.comparing;

import award.eligibility.CreditSheet;
import award.eligibility.FoundRecord;
import award.eligibility.RecordsLookedUp;
import award.party.PartyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the records say of one party (信用核查档案), whichever award it applies for. An entry once found is not taken out.
@Entity
@Table(name = "credit_file")
public class CreditFile {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    @Column(name = "looked_up_on")
    private LocalDate lookedUpOn;

    @ElementCollection
    @CollectionTable(name = "credit_entry", joinColumns = @JoinColumn(name = "party"))
    @OrderColumn(name = "place")
    private List<FoundRecord> entries = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected CreditFile() {}

    public CreditFile(PartyId party) {
        this.party = party;
    }

    /// Puts down a look into the records with what it found; finding nothing is a result too.
    public RecordsLookedUp lookUp(LocalDate day, List<FoundRecord> found) {
        if (lookedUpOn == null || day.isAfter(lookedUpOn)) lookedUpOn = day;
        found.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
        return new RecordsLookedUp(party, lookedUpOn, entries.size());
    }

    public PartyId party() {
        return party;
    }

    public CreditSheet sheet() {
        return new CreditSheet(party, Optional.ofNullable(lookedUpOn),
                entries.stream().sorted(comparing(FoundRecord::happenedOn).reversed()).toList());
    }
}
