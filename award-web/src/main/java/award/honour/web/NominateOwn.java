package award.honour.web;

import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.OwnWin;
import award.honour.service.OwnMerits;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/// The page `honour/own.xhtml`: a winning organisation nominates its own persons of merit.
@Named
@ViewScoped
public class NominateOwn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnMerits desk;
    @Inject Notices notices;

    @NotBlank private String win;
    @NotBlank @Size(max = 60) private String person;
    @NotBlank @Size(max = 100) private String post;
    @NotBlank @Size(max = 500) private String merit;

    public void nominate() {
        var chosen = getWins().stream().filter(each -> keyOf(each).equals(win)).findFirst().orElseThrow();
        var findings = desk.nominate(new NewMerit(chosen.edition(), chosen.party(), person, post, merit, ""));
        if (!findings.all().isEmpty()) {
            notices.refused(findings);
            return;
        }
        notices.done("honour.merits.nominated");
        person = post = merit = null;
    }

    public void takeBack(MeritRow row) {
        desk.takeBack(row.meritId(), row.version());
        notices.done("honour.merits.takenBack");
    }

    public boolean mayTakeBack(MeritRow row) {
        return row.state() == MeritState.NOMINATED;
    }

    public List<OwnWin> getWins() {
        return desk.wins();
    }

    public String keyOf(OwnWin each) {
        return each.edition() + " " + each.party();
    }

    public List<MeritRow> getRows() {
        return desk.all();
    }

    public String getWin() {
        return win;
    }

    public void setWin(String win) {
        this.win = win;
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
}
