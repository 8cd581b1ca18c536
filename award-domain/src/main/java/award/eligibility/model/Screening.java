package award.eligibility.model;

import award.application.CandidacyId;
import award.eligibility.Attestation;
import award.eligibility.AttestedMatter;
import award.eligibility.Confirmation;
import award.eligibility.MatterAttested;
import award.eligibility.MatterConfirmed;
import award.eligibility.record.FactDecided;
import award.eligibility.record.FactDecision;
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
import java.time.LocalDate;
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

    @ElementCollection
    @CollectionTable(name = "screening_fact", joinColumns = @JoinColumn(name = "candidacy"))
    @OrderColumn(name = "place")
    private List<FactDecision> factDecisions = new ArrayList<>();

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

    /// Puts down that a second person agrees with the decision that stands.
    public Confirmation confirm(Matter asked, String second, LocalDate day) {
        for (int place = decisions.size() - 1; place >= 0; place--) {
            var decision = decisions.get(place);
            if (!decision.matter().equals(asked.key())) continue;
            if (decision.isConfirmed()) return new Confirmation.NothingToConfirm();
            if (decision.decidedBy().equals(second)) return new Confirmation.SamePerson(second);
            decisions.set(place, decision.confirmed(second, day));
            return new Confirmation.Confirmed(new MatterConfirmed(candidacy, asked.name(), decisions.get(place)));
        }
        return new Confirmation.NothingToConfirm();
    }

    /// Puts down what holds where a declared fact and a list differ.
    public FactDecided decide(String factName, FactDecision decision) {
        factDecisions.add(decision);
        return new FactDecided(candidacy, factName, decision);
    }

    public List<FactDecision> factDecisions() {
        return List.copyOf(factDecisions);
    }

    public CandidacyId candidacy() {
        return candidacy;
    }

    /// The decisions that hold, by key of the matter.
    public Map<String, AttestedMatter> standing() {
        var standing = new LinkedHashMap<String, AttestedMatter>();
        decisions.forEach(decision -> standing.put(decision.matter(), decision));
        return standing;
    }

    /// The decisions that count, by key of the matter.
    ///
    /// @param twoPersons whether only those count that a second person has confirmed
    public Map<String, Attestation> attested(boolean twoPersons) {
        return standing().values().stream().filter(decision -> !twoPersons || decision.isConfirmed()).collect(Collectors.toMap(AttestedMatter::matter, AttestedMatter::attestation));
    }
}
