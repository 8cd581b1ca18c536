package award.edition.web;

import award.edition.Departure;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.Mandate;
import award.edition.ReadingLine;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.scheme.rule.Reading;
import award.shared.Findings.Verdict;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

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
    private final DecisionEntry decision = new DecisionEntry();

    public void load() {
        sheet = editions.read(EditionId.parse(id));
        seen = sheet.version();
    }

    public String depart() {
        var mandate = new Mandate(decision.getDay(), decision.document(), decision.reason());
        var from = getLine().reading();
        var departure = from.governs() ? Departure.to(from, sense, mandate) : Departure.inWords(from, sense.strip(), mandate);
        var objections = desk.depart(EditionId.parse(id), seen, departure);
        if (objections.verdict() != Verdict.PASS) {
            notices.refused(objections);
            return null;
        }
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

    /// The senses that may be taken, the file's own among them once the edition has left it.
    public List<Reading.Sense> getSenses() {
        var line = getLine();
        var own = new Reading.Sense(Reading.AS_CHOSEN, line.reading().chosen(), List.of());
        return Stream.concat(line.reading().senses().stream(), line.isDeparted() ? Stream.of(own) : Stream.empty())
                .filter(each -> !line.departure().map(Departure::taken).orElse("").equals(each.key()))
                .toList();
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

    public DecisionEntry getDecision() {
        return decision;
    }
}
