package award.application.model;

import award.application.CandidacyDecision;
import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.CandidateEntered;
import award.application.CandidateRuledOn;
import award.application.FactsDeclared;
import award.application.IllegalMoveException;
import award.application.NewCandidacy;
import award.application.Ruling;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Somebody's standing for an award in one edition (参评), under the name borne then.
@Entity
public class Candidacy {

    @EmbeddedId
    private CandidacyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String scheme;

    @Column(name = "edition_number")
    private int editionNumber;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "party"))
    private PartyId party;

    private String name;

    @Enumerated(EnumType.STRING)
    private AwardeeKind kind;

    private int number;
    private String recommender;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    private CandidacyState state;

    private String marks;

    @ElementCollection
    @CollectionTable(name = "candidacy_fact", joinColumns = @JoinColumn(name = "candidacy"))
    @MapKeyColumn(name = "fact")
    @Column(name = "told")
    private Map<String, String> facts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "candidacy_decision", joinColumns = @JoinColumn(name = "candidacy"))
    @OrderColumn(name = "place")
    private List<CandidacyDecision> decisions = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Candidacy() {}

    /// @param standing scheme and number of the edition, the number within it, the name on the day
    public Candidacy(NewCandidacy entry, Standing standing) {
        id = CandidacyId.fresh();
        edition = entry.edition();
        scheme = standing.scheme();
        editionNumber = standing.edition();
        party = entry.party();
        name = standing.name();
        kind = standing.kind();
        number = standing.number();
        recommender = entry.recommender();
        appliedOn = entry.appliedOn();
        state = CandidacyState.REGISTERED;
        marks = "";
    }

    /// What a candidacy takes from the edition and the register at its entry.
    ///
    /// @param edition number of the edition
    /// @param number  of the candidacy within the edition
    public record Standing(String scheme, int edition, String name, AwardeeKind kind, int number) {}

    public CandidateEntered entered() {
        return new CandidateEntered(id, edition, name);
    }

    /// Replaces the declared facts by what is declared now.
    public FactsDeclared declare(Map<String, String> declared) {
        facts.clear();
        facts.putAll(declared);
        return new FactsDeclared(id, name, declared.size());
    }

    /// Decides on the candidate.
    ///
    /// @throws IllegalMoveException when this state cannot follow the present one
    public CandidateRuledOn rule(CandidacyState target, Ruling ruling) {
        if (!state.next().contains(target)) throw new IllegalMoveException(id, state, target);
        state = target;
        decisions.add(new CandidacyDecision(target, ruling));
        return new CandidateRuledOn(id, edition, name, target, ruling);
    }

    /// Notes what the last examination found encouraged; the names joined for lists.
    public void mark(List<String> names) {
        marks = String.join(" · ", names);
    }

    public CandidacyId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public CandidacyState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public CandidacySheet sheet() {
        return new CandidacySheet(id, edition, scheme, editionNumber, party, name, kind, number, recommender, appliedOn, state, marks,
                facts, decisions, version);
    }
}
