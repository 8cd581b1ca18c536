package award.supervision.web;

import award.honour.GrantId;
import award.honour.TitleSheet;
import award.honour.service.HonourRegister;
import award.party.PartyId;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.scheme.Regulation;
import award.scheme.rule.Sanction;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.shared.Findings;
import award.shared.web.DecisionEntry;
import award.shared.web.Notices;
import award.supervision.Consequences;
import award.supervision.NewSanction;
import award.supervision.service.SupervisionDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page `supervision/fault.xhtml`: a new fault of a party, decided by the sanctions of the regulation in force.
@Named
@ViewScoped
public class DecideOnFault implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SupervisionDesk desk;
    @Inject HonourRegister honours;
    @Inject PartyDesk parties;
    @Inject RegulationShelf regulations;
    @Inject Notices notices;
    @Inject Clock clock;

    private String party;
    private String scheme;
    private String honour;
    @NotBlank private String ground;
    @NotNull private LocalDate happened;
    private DecisionEntry decision = new DecisionEntry();
    private transient List<TitleSheet> titles;

    public void load() {
        decision.setDay(LocalDate.now(clock));
        if (scheme == null) scheme = getTitles().stream().map(each -> each.row().scheme()).findFirst().orElse(getRegulations().getFirst().scheme());
    }

    public String decide() {
        var title = title();
        var entry = new NewSanction(id(), getRow().name(), title.map(each -> new GrantId(each.row().id())).orElse(null), scheme, ground,
                title.map(DecideOnFault::awardedOn).orElse(null), happened, decision.getDay(), decision.document(), decision.reason());
        var following = desk.decide(entry);
        if (following.finding().answer() instanceof Answer.Met) return decided(following);
        notices.refused(Findings.of(following.finding()));
        return null;
    }

    private String decided(Consequences following) {
        notices.doneAndGone("supervision.fault.decided", getRow().name(), following.consequences().size());
        return "/party/read?faces-redirect=true&id=" + party;
    }

    private Optional<TitleSheet> title() {
        return getTitles().stream().filter(each -> each.row().id().toString().equals(honour)).findFirst();
    }

    /// The day of the award; where only the year is on record, its last day, as everywhere.
    private static LocalDate awardedOn(TitleSheet title) {
        var row = title.row();
        return row.awardedOn() == null ? LocalDate.of(row.year(), 12, 31) : row.awardedOn();
    }

    private PartyId id() {
        return PartyId.parse(party);
    }

    public PartyRow getRow() {
        return parties.row(id()).orElseThrow();
    }

    public List<TitleSheet> getTitles() {
        if (titles == null) titles = honours.titles(List.of(id()));
        return titles;
    }

    /// The party's titles of the award chosen.
    public List<TitleSheet> getTitlesOfAward() {
        return getTitles().stream().filter(each -> each.row().scheme().equals(scheme)).toList();
    }

    public List<Regulation> getRegulations() {
        return regulations.schemes().stream().map(regulations::newest).filter(each -> !each.rules().sanctions().isEmpty()).toList();
    }

    public List<Sanction> getGrounds() {
        return regulations.inForce(scheme, decision.getDay() == null ? LocalDate.now(clock) : decision.getDay()).rules().sanctions();
    }

    public String labelOf(Sanction sanction) {
        return regulations.newest(scheme).label(sanction.clause()) + " " + sanction.name();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
        ground = null;
        honour = null;
    }

    public String getHonour() {
        return honour;
    }

    public void setHonour(String honour) {
        this.honour = honour;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public void setHappened(LocalDate happened) {
        this.happened = happened;
    }

    public DecisionEntry getDecision() {
        return decision;
    }
}
