package award.edition.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.EditionTurn;
import award.edition.Mandate;
import award.edition.Turn;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/// The page `edition/turn.xhtml`: postpones, suspends, resumes or cancels an edition, by a recorded decision.
@Named
@ViewScoped
public class TurnEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditionDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Texts texts;

    private String id;
    private long seen;
    private transient EditionSheet sheet;

    @NotNull private Turn turn;
    private LocalDate until;
    @Valid private final DecisionEntry decision = new DecisionEntry();

    public void load() {
        sheet = editions.read(EditionId.parse(id));
        seen = sheet.version();
        turn = sheet.openTurns().stream().findFirst().orElse(null);
    }

    public String take() {
        if (isPostponing() && until == null) {
            notices.problem("edition.turn.untilMissing");
            return null;
        }
        var day = isPostponing() ? until : null;
        desk.turn(EditionId.parse(id), seen, new EditionTurn(turn, day, new Mandate(decision.getDay(), decision.document(), decision.reason())));
        notices.doneAndGone("edition.turn.done");
        return "/edition/read?faces-redirect=true&id=" + id;
    }

    /// What the turn leads to, before it is taken.
    public String getConsequence() {
        return turn == null ? "" : texts.line("edition.turn.means." + turn);
    }

    public boolean isPostponing() {
        return turn == Turn.POSTPONE;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(id));
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Turn getTurn() {
        return turn;
    }

    public void setTurn(Turn turn) {
        this.turn = turn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public DecisionEntry getDecision() {
        return decision;
    }
}
