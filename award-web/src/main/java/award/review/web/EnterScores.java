package award.review.web;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacySheet;
import award.review.Band;
import award.review.Judgement;
import award.review.Opinion;
import award.review.Percent;
import award.review.ReviewKind;
import award.review.ScoreForm;
import award.review.Scoring;
import award.review.SheetId;
import award.review.service.ScoreDesk;
import award.scheme.rule.Criteria.Category;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The page `review/score.xhtml`: a panel's percentages item by item, with the total as it grows.
@Named
@ViewScoped
public class EnterScores implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ScoreDesk desk;
    @Inject Clock clock;
    @Inject Notices notices;

    private String id;
    private transient ScoreForm form;
    private long version;
    private Map<String, List<ScoreEntry>> entries;
    private List<PanelSeat> panel;
    private String strengths;
    private String opportunities;
    private String reopenReason;

    public void load() {
        form = desk.read(SheetId.parse(id));
        version = form.version();
        entries = new LinkedHashMap<>();
        for (var category : form.criteria().categories()) {
            entries.put(category.number(), category.items().stream()
                    .map(item -> new ScoreEntry(item, form.scoring().percents().get(item.number()))).toList());
        }
        panel = new ArrayList<>(form.panel().stream().map(PanelSeat::new).toList());
        strengths = form.opinion().strengths();
        opportunities = form.opinion().opportunities();
    }

    public void save() {
        desk.judge(SheetId.parse(id), version, judgement());
        notices.done("review.score.saved");
        load();
    }

    public void settle() {
        if (getScoring().isComplete()) {
            var findings = desk.settle(SheetId.parse(id), version, judgement(), LocalDate.now(clock));
            if (findings.refusals().isEmpty()) notices.done("review.score.settled");
            else notices.refused(findings);
            load();
        } else {
            notices.problem("review.score.incomplete", getItems() - getScoring().judged());
        }
    }

    public void reopen() {
        if (blank(reopenReason).isEmpty()) {
            notices.problem("review.score.reasonMissing");
            return;
        }
        desk.reopen(SheetId.parse(id), version, reopenReason);
        notices.done("review.score.reopened");
        reopenReason = null;
        load();
    }

    public void addSeat() {
        panel.add(new PanelSeat());
    }

    public void removeSeat(PanelSeat seat) {
        panel.remove(seat);
    }

    private Judgement judgement() {
        var members = panel.stream().filter(PanelSeat::isTaken).map(PanelSeat::panelist).toList();
        return new Judgement(members, percents(), new Opinion(blank(strengths), blank(opportunities)));
    }

    private Map<String, Percent> percents() {
        return entries.values().stream().flatMap(List::stream)
                .filter(entry -> entry.getPercent() != null)
                .collect(toMap(ScoreEntry::getNumber, entry -> new Percent(entry.getPercent())));
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }

    private ScoreForm form() {
        if (form == null) form = desk.read(SheetId.parse(id));
        return form;
    }

    /// What the choices on the page come to, saved or not.
    public Scoring getScoring() {
        return new Scoring(form().criteria(), percents());
    }

    public List<Category> getCategories() {
        return form().criteria().categories();
    }

    public List<ScoreEntry> entriesOf(String category) {
        return entries.get(category);
    }

    public int getItems() {
        return (int) form().criteria().items().count();
    }

    public List<Integer> getSteps() {
        return IntStream.rangeClosed(0, 20).map(step -> step * Percent.STEP).boxed().toList();
    }

    public List<Band> getBands() {
        return Arrays.asList(Band.values());
    }

    public CandidacySheet getCandidate() {
        return form().candidate();
    }

    public ReviewKind getKind() {
        return form().kind();
    }

    public int getTotalPoints() {
        return form().criteria().total();
    }

    public boolean isOpen() {
        return form().isOpen();
    }

    public LocalDate getFinishedOn() {
        return form().finishedOn().orElse(null);
    }

    public List<PanelSeat> getPanel() {
        return panel;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getOpportunities() {
        return opportunities;
    }

    public void setOpportunities(String opportunities) {
        this.opportunities = opportunities;
    }

    public String getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(String reopenReason) {
        this.reopenReason = reopenReason;
    }
}
