package award.party.model;

import award.party.PartyId;
import award.party.Relation;
import award.party.RelationEnded;
import award.party.RelationKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// A relation between two organisations through time. It is ended, never deleted.
@Entity
@Table(name = "party_relation")
public class PartyRelation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "first_party"))
    private PartyId first;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RelationKind kind;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "second_party"))
    private PartyId second;

    @Column(name = "valid_since")
    private LocalDate since;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    @Column(name = "version")
    private long version;

    /// For the persistence provider only.
    protected PartyRelation() {}

    /// @throws IllegalArgumentException for a relation of an organisation to itself
    public PartyRelation(Relation relation) {
        if (relation.first().equals(relation.second())) throw new IllegalArgumentException("a relation has two ends");
        this.id = UUID.randomUUID();
        this.first = relation.first();
        this.kind = relation.kind();
        this.second = relation.second();
        this.since = relation.since();
        this.until = relation.until();
    }

    public Relation relation() {
        return new Relation(first, kind, second, since, until);
    }

    /// Ends the relation with a day as its last.
    public RelationEnded end(LocalDate last) {
        until = last;
        return new RelationEnded(first, kind, second, last);
    }
}
