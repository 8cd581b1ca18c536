package award.eligibility.web;

import award.eligibility.CreditSheet;
import award.eligibility.FoundRecord;
import award.eligibility.service.EligibilityDesk;
import award.eligibility.service.EligibilityReader;
import award.party.PartyId;
import award.party.PartySheet;
import award.party.service.PartyDesk;
import award.scheme.rule.RecordKind;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `eligibility/records.xhtml`: what public and departmental records say of a party; finding nothing is put down too.
@Named
@ViewScoped
public class LookUpRecords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EligibilityDesk desk;
    @Inject EligibilityReader reader;
    @Inject PartyDesk parties;
    @Inject Notices notices;
    @Inject Clock clock;

    private String party;
    @NotNull private LocalDate day;
    private RecordKind kind;
    private LocalDate happenedOn;
    @Size(max = 300) private String note;
    @Size(max = 200) private String source;
    private transient PartySheet sheet;
    private transient CreditSheet credit;

    public void load() {
        day = LocalDate.now(clock);
    }

    /// Puts down the look, with the entry found if one was filled in.
    public void lookUp() {
        if (kind != null && (happenedOn == null || blank(note) || blank(source))) {
            notices.problem("eligibility.records.incomplete");
            return;
        }
        desk.lookUp(id(), day, kind == null ? List.of() : List.of(new FoundRecord(kind, happenedOn, note.strip(), source.strip())));
        notices.done(kind == null ? "eligibility.records.nothingFound" : "eligibility.records.noted");
        kind = null;
        happenedOn = null;
        note = null;
        source = null;
        credit = null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private PartyId id() {
        return PartyId.parse(party);
    }

    public PartySheet getSheet() {
        if (sheet == null) sheet = parties.read(id());
        return sheet;
    }

    public CreditSheet getCredit() {
        if (credit == null) credit = reader.creditOf(id());
        return credit;
    }

    public RecordKind[] getKinds() {
        return RecordKind.values();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
