package award.application.model;

import award.application.CandidacyDecision;
import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.CandidateEntered;
import award.application.CandidateRuledOn;
import award.application.DecisionDropped;
import award.application.DecisionRetracted;
import award.application.DecisionTaken;
import award.application.Declared;
import award.application.Examined;
import award.application.FactsDeclared;
import award.application.IllegalMoveException;
import award.application.NewCandidacy;
import award.application.OwnOutcome;
import award.application.PendingDecision;
import award.application.Retraction;
import award.application.Ruling;
import award.edition.EditionId;
import award.party.PartyId;
import award.party.SizeClass;
import award.scheme.rule.AwardeeKind;
import award.shared.Findings.Verdict;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "pending_state"))
    @AttributeOverride(name = "ruling.basis", column = @Column(name = "pending_basis"))
    @AttributeOverride(name = "ruling.decidedOn", column = @Column(name = "pending_decided_on"))
    @AttributeOverride(name = "ruling.document", column = @Column(name = "pending_document"))
    @AttributeOverride(name = "ruling.reason", column = @Column(name = "pending_reason"))
    @AttributeOverride(name = "ruling.body", column = @Column(name = "pending_body"))
    private PendingDecision pending;

    private String marks;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int refusals;
    private int questions;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass size;

    @Column(name = "examined_at")
    private Instant examinedAt;

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

    /// Puts on record that somebody stood in an edition held elsewhere and did not win; what was decided then is not known here.
    public static Candidacy withoutAward(NewCandidacy entry, Standing standing) {
        var candidacy = new Candidacy(entry, standing);
        candidacy.state = CandidacyState.NOT_AWARDED;
        return candidacy;
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

    /// Decides on the candidate. The decision is pending until it is released; one that was pending before gives way to it.
    ///
    /// @throws IllegalMoveException when this state cannot follow the present one
    public DecisionTaken decide(CandidacyState target, Ruling ruling) {
        if (!state.next().contains(target)) throw new IllegalMoveException(id, state, target);
        pending = new PendingDecision(target, ruling);
        return new DecisionTaken(id, name, pending);
    }

    /// Makes the pending decision known: only now the candidate stands where it was decided.
    ///
    /// @throws IllegalStateException when nothing is pending
    public CandidateRuledOn release(Instant at) {
        var decision = pending().orElseThrow(() -> new IllegalStateException("nothing is pending about candidacy " + id));
        decisions.add(CandidacyDecision.released(state, decision, at));
        state = decision.state();
        pending = null;
        return new CandidateRuledOn(id, edition, name, state, decision.ruling());
    }

    /// Takes the pending decision off the list again, as if it had not been taken; the trail remembers.
    public DecisionDropped drop() {
        var decision = pending().orElseThrow(() -> new IllegalStateException("nothing is pending about candidacy " + id));
        pending = null;
        return new DecisionDropped(id, name, decision.state());
    }

    /// Takes back the decision that brought the candidate where it stands; what is pending rests on it and falls with it.
    ///
    /// @throws IllegalArgumentException when something speaks against it, as [CandidacyDecision#objectionsTo] would have told
    public DecisionRetracted retract(Retraction retraction) {
        var standing = standing().orElseThrow(() -> new IllegalStateException("nothing was decided about candidacy " + id));
        if (!standing.objectionsTo(retraction).all().isEmpty()) throw new IllegalArgumentException("must not be taken back: " + standing);
        var takenBack = standing.takenBack(retraction);
        decisions.set(decisions.lastIndexOf(standing), takenBack);
        state = standing.before();
        pending = null;
        return new DecisionRetracted(id, edition, name, takenBack);
    }

    /// The decision by which the candidate stands where it stands; empty at its entry.
    public Optional<CandidacyDecision> standing() {
        return decisions.reversed().stream().filter(CandidacyDecision::stands).findFirst();
    }

    public Optional<PendingDecision> pending() {
        return Optional.ofNullable(pending);
    }

    public OwnOutcome outcome() {
        return new OwnOutcome(edition, number, appliedOn, state, decisions);
    }

    /// Notes what the last examination came to.
    public void note(Examined found) {
        verdict = found.verdict();
        refusals = found.refusals();
        questions = found.questions();
        marks = String.join(" · ", found.marks());
        size = found.size();
        examinedAt = found.at();
    }

    public Declared declared() {
        return new Declared(id, party, name, kind, editionNumber, Objects.toString(recommender, ""), appliedOn, facts);
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
