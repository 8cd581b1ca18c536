package award.edition.web;

import award.edition.Departure;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.Mandate;
import award.edition.ReadingLine;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/// The page `edition/depart.xhtml`: takes a silent or ambiguous place of the regulation otherwise, for one edition, by decision.
@Named
@ViewScoped
public class DepartFromReading implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EditionDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String id;
    private String reading;
    private long seen;
    private transient EditionSheet sheet;

    @NotBlank @Size(max = 500) private String sense;
    @NotNull private LocalDate decidedOn;
    @NotBlank @Size(max = 100) private String document;
    @NotBlank @Size(max = 500) private String reason;

    public void load() {
        sheet = editions.read(EditionId.parse(id));
        seen = sheet.version();
    }

    public String depart() {
        desk.depart(EditionId.parse(id), seen, new Departure(reading, sense.strip(), new Mandate(decidedOn, document.strip(), reason.strip())));
        notices.doneAndGone("edition.depart.done");
        return "/edition/read?faces-redirect=true&id=" + id;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(id));
        return sheet;
    }

    public ReadingLine getLine() {
        return getSheet().readings().stream().filter(line -> line.reading().key().equals(reading)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no reading " + reading));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getSense() {
        return sense;
    }

    public void setSense(String sense) {
        this.sense = sense;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
