package award.eligibility.model;

import award.application.CandidacyId;
import award.eligibility.AttestedClause;
import award.eligibility.Attestation;
import award.eligibility.ClauseAttested;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What checkers decided about one candidate, clause by clause (核定). A later decision on a clause holds; the earlier stays.
@Entity
public class Screening {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @ElementCollection
    @CollectionTable(name = "screening_clause", joinColumns = @JoinColumn(name = "candidacy"))
    @OrderColumn(name = "place")
    private List<AttestedClause> decisions = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Screening() {}

    public Screening(CandidacyId candidacy) {
        this.candidacy = candidacy;
    }

    public ClauseAttested decide(AttestedClause decision) {
        decisions.add(decision);
        return new ClauseAttested(candidacy, decision);
    }

    /// The decisions that hold, by clause number.
    public Map<String, AttestedClause> standing() {
        var standing = new LinkedHashMap<String, AttestedClause>();
        decisions.forEach(decision -> standing.put(decision.clause(), decision));
        return standing;
    }

    public Map<String, Attestation> attested() {
        return standing().values().stream().collect(Collectors.toMap(AttestedClause::clause, AttestedClause::attestation));
    }
}
