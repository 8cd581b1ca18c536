package award.honour.web;

import award.application.CandidacyState;
import award.edition.EditionId;
import award.honour.Contender;
import award.honour.NewProposal;
import award.honour.ProposalSheet;
import award.honour.ProposedPlace;
import award.honour.service.ProposalDesk;
import award.scheme.rule.Honouring;
import award.scheme.rule.Tier;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The page `honour/proposal.xhtml`: the list of those proposed against the quotas, and the list as it stands now.
@Named
@ViewScoped
public class ProposeWinners implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<CandidacyState> CAN_STAND = EnumSet.of(CandidacyState.SHORTLISTED, CandidacyState.PROPOSED);

    @Inject ProposalDesk desk;
    @Inject Clock clock;
    @Inject Notices notices;

    private String edition;
    private transient ProposalSheet sheet;
    private List<PlaceEntry> entries;
    private LocalDate day;
    private String document;
    private String reason;

    public void load() {
        sheet = desk.read(EditionId.parse(edition));
        entries = sheet.contenders().stream().filter(each -> CAN_STAND.contains(each.candidate().state())).map(each -> new PlaceEntry(each, tierNow(each))).toList();
        day = LocalDate.now(clock);
    }

    /// What was decided before is proposed again; else the highest tier in whose vote it passed.
    private String tierNow(Contender contender) {
        if (!sheet.isDecided()) return contender.highest().map(Tier::key).orElse("");
        return sheet.now().standing().stream().filter(place -> place.candidacy().equals(contender.candidate().candidacy()))
                .map(ProposedPlace::tier).findFirst().orElse("");
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

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private List<ProposedPlace> places() {
        return entries.stream().filter(PlaceEntry::isPlaced).map(PlaceEntry::proposed).toList();
    }

    /// What the quotas say of the list as it is chosen now, or as it was decided.
    public Findings getQuota() {
        var places = getSheet().isOpen() ? entries.stream().filter(PlaceEntry::isPlaced).map(PlaceEntry::place).toList() : getSheet().now().places();
        return desk.check(EditionId.parse(edition), places);
    }

    public ProposalSheet getSheet() {
        if (sheet == null) sheet = desk.read(EditionId.parse(edition));
        return sheet;
    }

    public String tierName(String key) {
        return getSheet().edition().regulation().tierName(key);
    }

    public String tierOf(ProposedPlace listed) {
        return tierName(listed.tier());
    }

    /// What becomes of places that fell free; null where the regulation says nothing.
    public Honouring.Succession getSuccession() {
        return getSheet().edition().regulation().rules().honouring(Honouring.Succession.class).orElse(null);
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
}
