package award.application.web;

import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.DecidingBody;
import award.application.Ruling;
import award.application.service.CandidacyDesk;
import award.application.service.CandidacyReader;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.scheme.Clause;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `application/decide.xhtml`: a candidate withdraws, or is disqualified, by a decision with its clause.
@Named
@ViewScoped
public class DecideOnCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader reader;
    @Inject CandidacyDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private long seen;
    @NotNull private CandidacyState state;
    @NotBlank private String basis;
    @NotNull private DecidingBody body = DecidingBody.OFFICE;
    private DecisionEntry decision;
    private transient CandidacySheet sheet;
    private transient EditionSheet edition;

    public void load() {
        seen = getSheet().version();
        decision = new DecisionEntry(LocalDate.now(clock));
        state = CandidacyState.WITHDRAWN;
    }

    public String decide() {
        desk.rule(candidacy(), seen, state, new Ruling(basis, decision.getDay(), decision.document(), decision.reason(), body));
        notices.doneAndGone("application.decide.done", getSheet().name());
        return "/application/read?faces-redirect=true&id=" + id;
    }

    public CandidacyState[] getStates() {
        return new CandidacyState[] {CandidacyState.WITHDRAWN, CandidacyState.DISQUALIFIED};
    }

    /// Every clause and item of the regulation: the decision names one of them.
    public List<Clause> getClauses() {
        return getEdition().regulation().everyClause().toList();
    }

    private CandidacyId candidacy() {
        return CandidacyId.parse(id);
    }

    public CandidacySheet getSheet() {
        if (sheet == null) sheet = reader.read(candidacy());
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(getSheet().edition());
        return edition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CandidacyState getState() {
        return state;
    }

    public void setState(CandidacyState state) {
        this.state = state;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public DecidingBody[] getBodies() {
        return DecidingBody.values();
    }

    public DecidingBody getBody() {
        return body;
    }

    public void setBody(DecidingBody body) {
        this.body = body;
    }

    public DecisionEntry getDecision() {
        return decision;
    }
}
