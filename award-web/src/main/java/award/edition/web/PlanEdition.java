package award.edition.web;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.PlanLine;
import award.edition.PlanSheet;
import award.edition.PlannedStage;
import award.edition.Recording;
import award.edition.service.EditionReader;
import award.edition.service.PlanDesk;
import award.identity.Roles;
import award.identity.web.SignedIn;
import award.shared.Span;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/// The page `edition/plan.xhtml`: the time line of an edition, planned against actual, edited line by line; what follows moves.
@Named
@ViewScoped
public class PlanEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PlanDesk desk;
    @Inject EditionReader editions;
    @Inject SignedIn signedIn;
    @Inject Notices notices;
    @Inject Clock clock;

    private String id;
    private long seen;
    @Valid private List<PlanEntry> entries;
    private transient PlanSheet sheet;
    private transient EditionSheet edition;

    public void load() {
        var kept = desk.read(edition()).orElseThrow(() -> new NoSuchElementException("no plan of edition " + id));
        seen = kept.version();
        show(kept);
    }

    private void show(PlanSheet shown) {
        sheet = shown;
        entries = shown.lines().stream().map(line -> new PlanEntry(line.planned(), line.days())).toList();
    }

    /// Another number of working days for a stage: its last day and all that follows are reckoned anew.
    public void lengthen(int place) {
        show(desk.tryOut(edition(), desk.lengthen(edition(), planned(), place, entries.get(place).getDays())));
    }

    /// Other days for a stage: what follows is reckoned anew.
    public void move(int place) {
        var entry = entries.get(place);
        show(desk.tryOut(edition(), desk.move(edition(), planned(), place, entry.getFirst(), entry.getLast())));
    }

    public String keep() {
        return switch (desk.keep(edition(), seen, planned())) {
            case Recording.Done done -> {
                notices.doneAndGone("edition.plan.done");
                yield "/edition/plan?faces-redirect=true&id=" + id;
            }
            case Recording.Refused refused -> {
                notices.refused(refused.findings());
                yield null;
            }
        };
    }

    private List<PlannedStage> planned() {
        return entries.stream().map(PlanEntry::planned).toList();
    }

    private EditionId edition() {
        return EditionId.parse(id);
    }

    public PlanSheet getSheet() {
        if (sheet == null) sheet = desk.tryOut(edition(), planned());
        return sheet;
    }

    public EditionSheet getEdition() {
        if (edition == null) edition = editions.read(edition());
        return edition;
    }

    /// The places of the lines, for the table.
    public List<Integer> getPlaces() {
        return IntStream.range(0, getSheet().lines().size()).boxed().toList();
    }

    public PlanLine line(int place) {
        return getSheet().lines().get(place);
    }

    public PlanBar bar(int place) {
        return PlanBar.of(line(place), axis(), LocalDate.now(clock));
    }

    /// All that was planned and done; of an edition that runs late, up to today.
    private Span axis() {
        var whole = getSheet().whole();
        var today = LocalDate.now(clock);
        return getEdition().now().isPresent() && today.isAfter(whole.last()) ? new Span(whole.first(), today) : whole;
    }

    /// Whether the days of a stage can still be planned: it has not ended.
    public boolean isEditable() {
        return signedIn.is(Roles.SECRETARY) && getEdition().now().isPresent();
    }

    public List<PlanEntry> getEntries() {
        return entries;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
