package award.honour.web;

import award.edition.EditionId;
import award.edition.StepLine;
import award.honour.Conferment;
import award.honour.DispatchKind;
import award.honour.HonourWay;
import award.honour.NewConferral;
import award.honour.ProposedPlace;
import award.honour.WayStage;
import award.honour.service.ConfermentDesk;
import award.honour.service.HonourWayDesk;
import award.scheme.rule.Honouring;
import award.scheme.rule.StageKind;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// The page `honour/way.xhtml`: the way of an edition from the vote to the honour, with what comes next on it.
@Named
@ViewScoped
public class ReadWay implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HonourWayDesk desk;
    @Inject ConfermentDesk conferments;
    @Inject Notices notices;
    @Inject Clock clock;

    private String edition;
    private transient HonourWay way;
    private LocalDate awardedOn;
    private String document;
    private String series;
    private LocalDate heldOn;
    private String place;
    private String remark;

    public void load() {
        awardedOn = heldOn = LocalDate.now(clock);
        Optional.ofNullable(getWay().issuedAs(DispatchKind.COMMENDATION)).ifPresent(paper -> {
            awardedOn = paper.issuedOn();
            document = paper.document();
        });
        getWay().conferral().ifPresent(held -> {
            heldOn = held.heldOn();
            place = held.place();
            remark = held.remark();
        });
    }

    public void confer() {
        if (awardedOn == null || isBlank(document)) {
            notices.problem("honour.proposal.paperMissing");
            return;
        }
        told(conferments.confer(EditionId.parse(edition), new Conferment(awardedOn, document.strip(), isBlank(series) ? "" : series.strip())), "honour.proposal.conferred");
    }

    public void handOver() {
        if (heldOn == null || isBlank(place)) {
            notices.problem("honour.way.placeMissing");
            return;
        }
        told(conferments.handOver(EditionId.parse(edition), new NewConferral(heldOn, place.strip(), isBlank(remark) ? "" : remark.strip())), "honour.way.handedOver");
    }

    private void told(Findings against, String done) {
        if (against.all().isEmpty()) {
            notices.done(done);
            way = null;
        } else {
            notices.refused(against);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public HonourWay getWay() {
        if (way == null) way = desk.read(EditionId.parse(edition));
        return way;
    }

    /// Whether the regulation says how certificates are numbered; else a series is asked for.
    public boolean isNumbered() {
        return getWay().edition().regulation().rules().honouring(Honouring.Certificate.class).isPresent();
    }

    public boolean isWithMerits() {
        return getWay().edition().regulation().rules().honouring(Honouring.MeritPersons.class).isPresent();
    }

    /// Whether the titles can be granted now: its stage is the present one.
    public boolean isConferrable() {
        return !getWay().isGranted() && isNow(StageKind.COMMENDATION);
    }

    /// Whether the handing over can be put down: the titles are granted.
    public boolean isHandable() {
        return getWay().isGranted() && getWay().conferral().isEmpty();
    }

    private boolean isNow(StageKind kind) {
        return getWay().now().filter(stage -> stage.line().stage().kind() == kind).isPresent();
    }

    public boolean isNext(WayStage stage, StepLine line) {
        return stage.line().isNow() && stage.line().nextStep().filter(line::equals).isPresent();
    }

    /// The page on which the list of a stage is worked on; empty where there is none of its own.
    public String outcome(WayStage stage) {
        return switch (stage.line().stage().kind()) {
            case COMMITTEE -> "/honour/proposal";
            case PUBLIC_NOTICE -> "/edition/notice";
            default -> "";
        };
    }

    public String tone(WayStage stage) {
        return switch (stage.line().progress()) {
            case PAST -> "done";
            case NOW -> "running";
            case AHEAD -> "waiting";
        };
    }

    public String tierOf(ProposedPlace listed) {
        return getWay().edition().regulation().tierName(listed.tier());
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getAwardedOn() {
        return awardedOn;
    }

    public void setAwardedOn(LocalDate awardedOn) {
        this.awardedOn = awardedOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
