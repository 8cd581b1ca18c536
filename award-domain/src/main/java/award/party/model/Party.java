package award.party.model;

import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyName;
import award.party.PartyRenamed;
import award.party.RenamingTooEarlyException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Somebody an award can be granted to (申报主体): an organisation or an individual. It keeps its identity through every name.
@Entity
@Table(name = "party")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Party {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private PartyId id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private PartyKind kind;

    @ElementCollection
    @CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party"))
    @OrderColumn(name = "position")
    private List<PartyName> names = new ArrayList<>();

    @Column(name = "division")
    private String division;

    @Version
    @Column(name = "version")
    private long version;

    /// For the persistence provider only.
    protected Party() {}

    Party(PartyId id, PartyKind kind, PartyName name, String division) {
        this.id = id;
        this.kind = kind;
        this.names.add(name);
        this.division = division;
    }

    public PartyId id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
    }

    /// The name that it bears now.
    public String name() {
        return names.getLast().name();
    }

    /// Every name it ever bore, the oldest first.
    public List<PartyName> names() {
        return List.copyOf(names);
    }

    /// Whether a new name can begin on a day: after the day the present one began.
    public boolean canBeRenamedFrom(LocalDate since) {
        return names.getLast().since() == null || since.isAfter(names.getLast().since());
    }

    /// Gives it a new name from a day on (更名); the old one is kept as a past one.
    ///
    /// @throws RenamingTooEarlyException unless [#canBeRenamedFrom(LocalDate)]
    public PartyRenamed rename(String name, LocalDate since) {
        var old = names.getLast();
        if (!canBeRenamedFrom(since)) throw new RenamingTooEarlyException(since, old.since());
        names.set(names.size() - 1, old.endedOn(since.minusDays(1)));
        names.add(PartyName.current(name, since));
        return new PartyRenamed(id, old.name(), name, since);
    }

    /// Corrects how the name it bears now is written: an error of entry, not a new name.
    void respell(String name) {
        names.set(names.size() - 1, PartyName.current(name, names.getLast().since()));
    }

    void place(String place) {
        this.division = place;
    }

    /// Code of the administrative division it belongs to; null where nobody said.
    public String division() {
        return division;
    }

    public long version() {
        return version;
    }
}
