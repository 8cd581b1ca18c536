package award.honour.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.ProposedPlace;
import award.honour.service.MeritDesk;
import award.party.PartyId;
import award.scheme.rule.Honouring;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `honour/merits.xhtml`: persons of merit of an edition, nominated by the office on the word of others, and checked.
@Named
@ViewScoped
public class CheckMerits implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MeritDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String edition;
    private transient EditionSheet sheet;
    private transient List<MeritRow> rows;

    @NotBlank private String winner;
    @NotBlank @Size(max = 60) private String person;
    @NotBlank @Size(max = 100) private String post;
    @NotBlank @Size(max = 500) private String merit;
    @Size(max = 100) private String nominator;
    private String why;

    public void nominate() {
        var findings = desk.nominate(new NewMerit(EditionId.parse(edition), PartyId.parse(winner), person, post, merit, nominator == null ? "" : nominator));
        if (!findings.all().isEmpty()) {
            notices.refused(findings);
            return;
        }
        notices.done("honour.merits.nominated");
        person = post = merit = nominator = null;
        rows = null;
    }

    public void accept(MeritRow row) {
        check(row, MeritState.ACCEPTED, "");
    }

    public void refuse(MeritRow row) {
        check(row, MeritState.REFUSED, why == null ? "" : why);
    }

    private void check(MeritRow row, MeritState result, String reason) {
        desk.check(row.meritId(), row.version(), result, reason).ifPresentOrElse(notices::refused, () -> {
            notices.done("honour.merits.checked");
            why = null;
        });
        rows = null;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    public List<MeritRow> getRows() {
        if (rows == null) rows = desk.of(EditionId.parse(edition));
        return rows;
    }

    public List<ProposedPlace> getWinners() {
        return desk.winners(EditionId.parse(edition));
    }

    /// What the regulation says of them; null where it says nothing.
    public Honouring.MeritPersons getRule() {
        return getSheet().regulation().rules().honouring(Honouring.MeritPersons.class).orElse(null);
    }

    public boolean isOpen(MeritRow row, MeritState next) {
        return row.state().next().contains(next);
    }

    public String tone(MeritState state) {
        return switch (state) {
            case NOMINATED -> "waiting";
            case ACCEPTED, COMMENDED -> "met";
            case REFUSED -> "unmet";
        };
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getWinner() {
        return winner;
    }

    public void setWinner(String winner) {
        this.winner = winner;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getMerit() {
        return merit;
    }

    public void setMerit(String merit) {
        this.merit = merit;
    }

    public String getNominator() {
        return nominator;
    }

    public void setNominator(String nominator) {
        this.nominator = nominator;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
