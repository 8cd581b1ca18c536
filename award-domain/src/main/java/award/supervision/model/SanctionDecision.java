package award.supervision.model;

import award.honour.GrantId;
import award.party.PartyId;
import award.scheme.rule.Sanction.Consequence;
import award.shared.Citation;
import award.shared.Span;
import award.supervision.Ban;
import award.supervision.Consequences;
import award.supervision.NewSanction;
import award.supervision.SanctionDecided;
import award.supervision.SanctionId;
import award.supervision.SanctionRow;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A decision on a fault (处理决定), with what follows from it by the regulation of its day. It is never changed.
@Entity
@Table(name = "supervision_sanction")
public class SanctionDecision {

    @EmbeddedId
    private SanctionId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "honour_grant"))
    private GrantId grant;

    private String scheme;

    private String clause;

    private String ground;

    private LocalDate happened;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String document;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "supervision_consequence", joinColumns = @JoinColumn(name = "sanction"))
    @Column(name = "consequence")
    @Enumerated(EnumType.STRING)
    private Set<Consequence> consequences = new HashSet<>();

    @Column(name = "ban_first")
    private LocalDate banFirst;

    @Column(name = "ban_last")
    private LocalDate banLast;

    @Version
    private long version;

    /// For the persistence provider only.
    protected SanctionDecision() {}

    /// @param ground in the regulation's words
    public SanctionDecision(SanctionId id, NewSanction entry, String ground, Consequences following) {
        this.id = id;
        this.party = entry.party();
        this.name = entry.name();
        this.grant = entry.grant();
        this.scheme = entry.scheme();
        this.clause = following.finding().clause().toString();
        this.ground = ground;
        this.happened = entry.happened();
        this.decidedOn = entry.decidedOn();
        this.document = entry.document();
        this.reason = entry.reason();
        this.consequences.addAll(following.consequences());
        following.ban().map(Ban::days).ifPresent(days -> {
            banFirst = days.first();
            banLast = days.last();
        });
    }

    public SanctionRow row() {
        return new SanctionRow(id, name, Citation.parse(clause), ground, happened, decidedOn, document, reason,
                consequences.stream().sorted().toList(), banFirst == null ? null : new Span(banFirst, banLast));
    }

    /// How long no application is accepted; empty where the sanction says nothing of it.
    public Optional<Ban> ban() {
        return banFirst == null ? Optional.empty() : Optional.of(new Ban(Citation.parse(clause), ground, new Span(banFirst, banLast)));
    }

    /// The honour at stake; empty when none was given.
    public Optional<GrantId> grant() {
        return Optional.ofNullable(grant);
    }

    public String scheme() {
        return scheme;
    }

    public PartyId party() {
        return party;
    }

    public SanctionDecided decided() {
        return new SanctionDecided(id, name, ground, decidedOn, document);
    }
}
