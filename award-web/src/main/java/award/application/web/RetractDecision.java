package award.application.web;

import award.application.CandidacyDecision;
import award.application.CandidacyId;
import award.application.CandidacySheet;
import award.application.DecidingBody;
import award.application.Retraction;
import award.application.service.CandidacyReader;
import award.application.service.DecisionDesk;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The page `application/retract.xhtml`: a released decision is taken back by a decision of the same or a higher body.
@Named
@ViewScoped
public class RetractDecision implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader reader;
    @Inject DecisionDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private long seen;
    @NotNull private DecidingBody body;
    private DecisionEntry decision;
    private transient CandidacySheet sheet;
    private transient EditionSheet edition;
    private transient CandidacyDecision standing;

    public void load() {
        seen = getSheet().version();
        decision = new DecisionEntry(LocalDate.now(clock));
        body = getStanding().ruling().body();
    }

    public String retract() {
        var objections = desk.retract(candidacy(), seen, new Retraction(body, decision.getDay(), decision.document(), decision.reason()));
        if (!objections.all().isEmpty()) {
            notices.refused(objections);
            return null;
        }
        notices.doneAndGone("application.retract.done", getSheet().name());
        return "/application/read?faces-redirect=true&id=" + id;
    }

    /// Those that may: the body that decided, and every higher one.
    public List<DecidingBody> getBodies() {
        return Arrays.stream(DecidingBody.values()).filter(each -> each.mayTakeBackFrom(getStanding().ruling().body())).toList();
    }

    private CandidacyId candidacy() {
        return CandidacyId.parse(id);
    }

    /// The decision that would be taken back.
    public CandidacyDecision getStanding() {
        if (standing == null) standing = desk.retractable(candidacy()).orElseThrow();
        return standing;
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
