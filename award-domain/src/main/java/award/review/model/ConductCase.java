package award.review.model;

import award.review.ConductCaseId;
import award.review.ConductDecided;
import award.review.ConductRow;
import award.review.NewConductCase;
import award.review.Restoration;
import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import award.shared.Citation;
import award.shared.Message;
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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A decision on somebody who broke the discipline of the work (违纪处理). It stays; what was lost may be given back.
@Entity
@Table(name = "review_conduct")
public class ConductCase {

    @EmbeddedId
    private ConductCaseId id;

    private String scheme;
    private String clause;

    @Enumerated(EnumType.STRING)
    private Worker worker;

    private String name;

    @Column(name = "comes_from")
    private String from;

    private String account;

    @ElementCollection
    @CollectionTable(name = "review_conduct_penalty", joinColumns = @JoinColumn(name = "conduct"))
    @Column(name = "penalty")
    @Enumerated(EnumType.STRING)
    private Set<Penalty> penalties = EnumSet.noneOf(Penalty.class);

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String reason;
    private String authority;
    private String document;

    @Embedded
    private Restoration restoration;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ConductCase() {}

    /// @param basis the clause by which all of it may follow
    public ConductCase(NewConductCase decided, Citation basis) {
        id = ConductCaseId.fresh();
        scheme = decided.scheme();
        clause = basis.toString();
        worker = decided.who();
        name = decided.name().strip();
        from = decided.from().strip();
        account = decided.account().strip();
        penalties.addAll(decided.penalties());
        decidedOn = decided.decidedOn();
        reason = decided.reason();
        authority = decided.authority();
        document = decided.document();
    }

    public ConductDecided decided() {
        return new ConductDecided(id, Message.message("review.act.conduct", name, clause, decidedOn, authority, reason));
    }

    /// Gives back what was lost.
    ///
    /// @throws IllegalStateException when it was given back already
    public ConductDecided restore(Restoration given) {
        if (restoration != null) throw new IllegalStateException("restored already: " + id);
        restoration = given;
        return new ConductDecided(id, Message.message("review.act.restored", name, given.day(), given.authority(), given.reason()));
    }

    public long version() {
        return version;
    }

    public ConductRow row() {
        return new ConductRow(id, Citation.parse(clause), worker, name, from, account, penalties.stream().sorted().toList(), decidedOn, reason,
                authority, document, Optional.ofNullable(restoration), version);
    }
}
