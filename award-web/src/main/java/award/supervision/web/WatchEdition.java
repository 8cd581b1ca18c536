package award.supervision.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import award.supervision.NewObservation;
import award.supervision.ObservationRow;
import award.supervision.service.WatchDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The page `supervision/watch.xhtml`: what the supervision group has found in an edition, and what was done about it.
@Named
@ViewScoped
public class WatchEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject WatchDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    @NotNull private LocalDate foundOn;
    @NotBlank @Size(max = 2000) private String what;
    @Size(max = 1000) private String demanded;
    private LocalDate due;
    @Size(max = 2000) private String answer;
    private transient List<ObservationRow> rows;
    private transient EditionSheet sheet;

    public void load() {
        foundOn = LocalDate.now(clock);
    }

    public void find() {
        desk.find(new NewObservation(id(), foundOn, what.strip(), Objects.toString(demanded, "").strip(), due));
        notices.done("supervision.watch.found");
        what = demanded = null;
        due = null;
        rows = null;
    }

    public void answer(ObservationRow row) {
        if (answer == null || answer.isBlank()) {
            notices.problem("supervision.watch.answerMissing");
            return;
        }
        desk.answer(row.id(), row.version(), answer.strip());
        notices.done("supervision.watch.answered");
        answer = null;
        rows = null;
    }

    public void settle(ObservationRow row) {
        desk.settle(row.id(), row.version());
        notices.done("supervision.watch.settled");
        rows = null;
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    public List<ObservationRow> getRows() {
        if (rows == null) rows = desk.of(id());
        return rows;
    }

    public boolean isAnyUnsettled() {
        return getRows().stream().anyMatch(row -> row.settledOn() == null);
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getDemanded() {
        return demanded;
    }

    public void setDemanded(String demanded) {
        this.demanded = demanded;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
