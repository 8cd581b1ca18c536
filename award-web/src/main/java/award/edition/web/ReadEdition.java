package award.edition.web;

import award.edition.Advance;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.PlanLine;
import award.edition.PlanSheet;
import award.edition.StageEnd;
import award.edition.StageLine;
import award.edition.StepLine;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.edition.service.PlanDesk;
import award.identity.web.SignedIn;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.StageKind;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `edition/read.xhtml`: where an edition stands, what blocks the next step, and the end of the present stage.
@Named
@ViewScoped
public class ReadEdition implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NEXT_SHOWN = 4;

    @Inject EditionDesk desk;
    @Inject EditionReader editions;
    @Inject PlanDesk plans;
    @Inject PublicityDesk publicity;
    @Inject SignedIn signedIn;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private String id;
    private long seen;
    private transient EditionSheet sheet;
    private transient List<NoticeRow> published;
    private transient Integer onList;
    private transient PlanSheet plan;

    @NotNull private LocalDate endedOn;
    @Size(max = 100) private String document = "";
    @Size(max = 500) private String remark = "";

    public void load() {
        sheet = editions.read(edition());
        published = publicity.of(edition().value());
        seen = sheet.version();
        endedOn = LocalDate.now(clock);
    }

    /// Ends the present stage and shows the page anew; when something blocks the end, what was typed stays.
    public String end() {
        var stage = getSheet().now().orElseThrow().stage();
        return switch (desk.endStage(edition(), seen, new StageEnd(stage.key(), endedOn, said(document), said(remark)))) {
            case Advance.Advanced advanced -> {
                notices.doneAndGone("edition.read.ended", stage.name());
                yield "/edition/read?faces-redirect=true&id=" + id;
            }
            case Advance.Blocked blocked -> {
                notices.refused(blocked.findings());
                yield null;
            }
        };
    }

    /// Who works in the present stage: the bodies whose steps are not settled, or those whose work its kind is.
    public String getWhose() {
        var bodies = getNow().steps().stream().filter(line -> !line.isSettled()).map(line -> line.step().body()).distinct().toList();
        return bodies.isEmpty() ? texts.line("edition.works." + getNow().stage().kind()) : String.join(texts.line("edition.and"), bodies);
    }

    /// How many are on the list that the stage works on and hands on.
    public int getOnList() {
        if (onList == null) onList = editions.listOf(edition()).size();
        return onList;
    }

    /// What was planned; null for an edition that is only on record.
    public PlanSheet getPlan() {
        if (plan == null) plan = plans.read(edition()).orElse(null);
        return plan;
    }

    /// The next stages with their planned days.
    public List<PlanLine> getNext() {
        return getPlan() == null ? List.of() : getPlan().ahead().stream().limit(NEXT_SHOWN).toList();
    }

    /// What was planned for a stage; null without a plan.
    public PlanLine planned(StageLine line) {
        return getPlan() == null ? null : getPlan().of(line.stage().key()).orElse(null);
    }

    /// From how many readings this edition departs.
    public long getDepartures() {
        return getSheet().readings().stream().filter(line -> line.departure().isPresent()).count();
    }

    public String toneOf(StepLine line) {
        return RecordStep.toneOf(line);
    }

    public boolean isNext(StepLine line) {
        return getNow().nextStep().filter(line::equals).isPresent();
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    private EditionId edition() {
        return EditionId.parse(id);
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(edition());
        return sheet;
    }

    /// The notices published so far, the earliest first.
    public List<NoticeRow> getPublished() {
        if (published == null) published = publicity.of(edition().value());
        return published;
    }

    public Work work(StageKind kind) {
        return Work.of(kind).offeredTo(role -> signedIn.is(role.name()));
    }

    public StageLine getNow() {
        return getSheet().now().orElse(null);
    }

    public boolean isRunning() {
        return getSheet().now().isPresent();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
