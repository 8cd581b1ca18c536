package award.edition.web;

import award.edition.EditionId;
import award.edition.Recording;
import award.edition.StepLine;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.StepSheet;
import award.edition.service.StepDesk;
import award.shared.web.Notices;
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

/// The page `edition/step.xhtml`: puts a step of a stage on record, or corrects its record.
@Named
@ViewScoped
public class RecordStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject StepDesk desk;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    private String step;
    private long seen;
    private transient StepSheet sheet;

    @NotBlank @Size(max = 100) private String body;
    @NotNull private LocalDate takenOn;
    @Size(max = 100) private String document = "";
    @NotNull private StepOutcome outcome = StepOutcome.DONE;
    @Size(max = 500) private String remark = "";
    @Size(max = 500) private String correction = "";

    public void load() {
        sheet = desk.read(EditionId.parse(edition), step);
        seen = sheet.version();
        body = sheet.line().last().map(StepRecord::body).orElse(sheet.line().step().body());
        takenOn = sheet.line().last().map(StepRecord::takenOn).orElseGet(() -> LocalDate.now(clock));
        document = sheet.line().last().map(StepRecord::document).orElse("");
        remark = sheet.line().last().map(StepRecord::remark).orElse("");
    }

    /// Goes back to the edition; when it is refused, what was typed stays.
    public String record() {
        var entry = new StepRecord(step, said(body), takenOn, said(document), outcome, said(remark), said(correction));
        return switch (desk.record(EditionId.parse(edition), seen, entry)) {
            case Recording.Done done -> {
                notices.doneAndGone("edition.step.done", getSheet().line().step().name());
                yield "/edition/read?faces-redirect=true&id=" + edition;
            }
            case Recording.Refused refused -> {
                notices.refused(refused.findings());
                yield null;
            }
        };
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    public StepSheet getSheet() {
        if (sheet == null) sheet = desk.read(EditionId.parse(edition), step);
        return sheet;
    }

    public List<StepRecord> getLatestFirst() {
        return getSheet().line().records().reversed();
    }

    public String getTone() {
        return toneOf(getSheet().line());
    }

    /// The look of a step's standing.
    static String toneOf(StepLine line) {
        return switch (line.standing()) {
            case SETTLED -> "done";
            case REFUSED -> "unmet";
            case AHEAD -> "waiting";
        };
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public StepOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(StepOutcome outcome) {
        this.outcome = outcome;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
