package award.committee.web;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.MinutesSheet;
import award.committee.ResolutionSheet;
import award.committee.Resolved;
import award.committee.service.CommitteeTable;
import award.committee.service.MeetingRecordDesk;
import award.edition.service.EditionReader;
import award.identity.Role;
import award.scheme.rule.Stage;
import award.shared.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page `committee/meeting.xhtml`, its part `records`: the minutes, and the resolutions with their numbers.
@Named
@ViewScoped
public class KeepRecords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject MeetingRecordDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private String id;
    private transient MeetingSheet sheet;
    private Long version;
    @NotBlank @Size(max = 50_000) private String words;
    @NotBlank @Size(max = 60) private String approvedBy;
    @NotNull private LocalDate approvedOn;
    private String stage = "";
    @NotBlank @Size(max = 200) private String title;
    @NotBlank @Size(max = 20_000) private String resolution;
    @NotNull private LocalDate resolvedOn;

    public void load() {
        sheet = table.read(MeetingId.parse(id));
        var minutes = desk.minutes(sheet.id());
        version = minutes.map(MinutesSheet::version).orElse(null);
        words = minutes.map(MinutesSheet::words).orElse(null);
        approvedOn = sheet.startsAt().toLocalDate();
        stage = getStages().stream().findFirst().map(Stage::key).orElse("");
        if (mayKeep()) draftResolution();
    }

    private static boolean mayKeep() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.SECRETARY.name());
    }

    /// Writes the minutes anew from what is on record; what was edited is replaced only when it is saved.
    public void draft() {
        words = desk.draftMinutes(MeetingId.parse(id));
    }

    public void save() {
        desk.writeMinutes(MeetingId.parse(id), Optional.ofNullable(version), words);
        notices.done("shared.saved");
        load();
    }

    public void approve() {
        desk.approveMinutes(MeetingId.parse(id), version, approvedBy.strip(), approvedOn);
        notices.done("committee.record.approved");
        load();
    }

    public void draftResolution() {
        var draft = desk.draftResolution(MeetingId.parse(id), stage == null ? "" : stage);
        title = draft.title();
        resolution = draft.words();
        resolvedOn = draft.on();
    }

    public void resolve() {
        var done = desk.resolve(MeetingId.parse(id), new Resolved(title.strip(), resolution.strip(), stage == null ? "" : stage, resolvedOn));
        notices.done("committee.record.resolved", done.mark(), done.year(), done.number());
        load();
    }

    /// The stages that wait for this meeting and have no resolution yet.
    public List<Stage> getStages() {
        var waiting = getSheet().items().stream().map(item -> item.stage()).distinct().toList();
        var resolved = getResolutions().stream().map(ResolutionSheet::stage).toList();
        return editions.regulationOf(getSheet().edition()).rules().path().stream()
                .filter(each -> waiting.contains(each.key()) && !resolved.contains(each.key())).toList();
    }

    public List<ResolutionSheet> getResolutions() {
        return desk.resolutions(MeetingId.parse(id));
    }

    public Optional<MinutesSheet> getMinutes() {
        return desk.minutes(MeetingId.parse(id));
    }

    public MeetingSheet getSheet() {
        if (sheet == null) sheet = table.read(MeetingId.parse(id));
        return sheet;
    }

    void turnTo(String meeting) {
        id = meeting;
        load();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
    }
}
