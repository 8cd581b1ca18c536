package award.honour.web;

import award.edition.EditionId;
import award.honour.Conferment;
import award.honour.NewProposal;
import award.honour.ProposalSheet;
import award.honour.ProposedPlace;
import award.honour.service.ConfermentDesk;
import award.honour.service.ProposalDesk;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `honour/proposal.xhtml`: the list of those proposed against the quotas, and the titles once they are granted.
@Named
@ViewScoped
public class ProposeWinners implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ProposalDesk desk;
    @Inject ConfermentDesk conferments;
    @Inject Clock clock;
    @Inject Notices notices;

    private String edition;
    private transient ProposalSheet sheet;
    private List<PlaceEntry> entries;
    private LocalDate day;
    private String document;
    private String reason;
    private LocalDate awardedOn;
    private String awardDocument;
    private String series;

    public void load() {
        sheet = desk.read(EditionId.parse(edition));
        entries = sheet.contenders().stream().map(PlaceEntry::new).toList();
        day = LocalDate.now(clock);
        awardedOn = day;
    }

    public void decide() {
        if (day == null || isBlank(document)) {
            notices.problem("honour.proposal.paperMissing");
            return;
        }
        var findings = desk.decide(EditionId.parse(edition), new NewProposal(day, document.strip(), places(), isBlank(reason) ? "" : reason.strip()));
        if (findings.verdict() == Findings.Verdict.PASS) {
            notices.done("honour.proposal.decided");
            load();
        } else {
            notices.refused(findings);
        }
    }

    public void confer() {
        if (awardedOn == null || isBlank(awardDocument) || isBlank(series)) {
            notices.problem("honour.proposal.paperMissing");
            return;
        }
        var findings = conferments.confer(EditionId.parse(edition), new Conferment(awardedOn, awardDocument.strip(), series.strip()));
        if (findings.all().isEmpty()) {
            notices.done("honour.proposal.conferred");
            load();
        } else {
            notices.refused(findings);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private List<ProposedPlace> places() {
        return entries.stream().filter(PlaceEntry::isPlaced).map(PlaceEntry::proposed).toList();
    }

    /// What the quotas say of the list as it is chosen now, or as it was decided.
    public Findings getQuota() {
        var places = getSheet().decided()
                .map(decided -> decided.places().stream().map(ProposedPlace::place).toList())
                .orElseGet(() -> entries.stream().filter(PlaceEntry::isPlaced).map(PlaceEntry::place).toList());
        return desk.check(EditionId.parse(edition), places);
    }

    public ProposalSheet getSheet() {
        if (sheet == null) sheet = desk.read(EditionId.parse(edition));
        return sheet;
    }

    public String tierName(String key) {
        return getSheet().edition().regulation().tierName(key);
    }

    public List<PlaceEntry> getEntries() {
        return entries;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public LocalDate getAwardedOn() {
        return awardedOn;
    }

    public void setAwardedOn(LocalDate awardedOn) {
        this.awardedOn = awardedOn;
    }

    public String getAwardDocument() {
        return awardDocument;
    }

    public void setAwardDocument(String awardDocument) {
        this.awardDocument = awardDocument;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }
}
