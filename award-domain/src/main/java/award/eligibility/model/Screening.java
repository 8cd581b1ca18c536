package award.eligibility.model;

import award.application.CandidacyId;
import award.eligibility.Attestation;
import award.eligibility.AttestedMatter;
import award.eligibility.MatterAttested;
import award.scheme.rule.Matter;
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

/// What checkers decided about one candidate, matter by matter (核定). A later decision on a matter holds; the earlier stays.
@Entity
public class Screening {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @ElementCollection
    @CollectionTable(name = "screening_matter", joinColumns = @JoinColumn(name = "candidacy"))
    @OrderColumn(name = "place")
    private List<AttestedMatter> decisions = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Screening() {}

    public Screening(CandidacyId candidacy) {
        this.candidacy = candidacy;
    }

    /// Puts down the decision on what the regulation asks there.
    public MatterAttested decide(Matter asked, AttestedMatter decision) {
        decisions.add(decision);
        return new MatterAttested(candidacy, asked.clause().clause(), asked.name(), decision);
    }

    /// The decisions that hold, by key of the matter.
    public Map<String, AttestedMatter> standing() {
        var standing = new LinkedHashMap<String, AttestedMatter>();
        decisions.forEach(decision -> standing.put(decision.matter(), decision));
        return standing;
    }

    public Map<String, Attestation> attested() {
        return standing().values().stream().collect(Collectors.toMap(AttestedMatter::matter, AttestedMatter::attestation));
    }
}
