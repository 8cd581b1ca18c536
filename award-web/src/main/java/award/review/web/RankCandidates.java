package award.review.web;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.review.ListDecision;
import award.review.Ranked;
import award.review.Ranking;
import award.review.ReviewKind;
import award.review.Weights;
import award.review.service.ReviewDesk;
import award.review.service.ScoreDesk;
import award.scheme.rule.Shortlist.Basis;
import award.scheme.rule.StageKind;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The page `review/edition.xhtml`: the candidates of an edition by their scores, and the decision on who goes before the committee.
@Named
@ViewScoped
public class RankCandidates implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    @Inject ReviewDesk desk;
    @Inject ScoreDesk scores;
    @Inject EditionReader editions;
    @Inject Clock clock;
    @Inject Notices notices;

    private String edition;
    private transient EditionSheet sheet;
    private transient Ranking ranking;
    private List<ChoiceEntry> choices;
    @NotNull private LocalDate day;
    private String document;
    @Min(0) @Max(100) private int documentWeight;
    private String weightsDocument;

    public void load() {
        sheet = editions.read(id());
        ranking = desk.ranking(id());
        day = LocalDate.now(clock);
        documentWeight = ranking.weights().document();
        weightsDocument = ranking.weightsDocument();
        var suggested = ranking.suggested().in().stream().map(Ranked::candidate).collect(Collectors.toSet());
        choices = ranking.ranked().stream().map(line -> new ChoiceEntry(line, suggested.contains(line.candidate().id().toString()))).toList();
    }

    /// Lays out the score sheet of a candidate and goes there.
    public String layOut(String candidacy, ReviewKind kind) {
        return "/review/score?faces-redirect=true&id=" + scores.layOut(CandidacyId.parse(candidacy), kind);
    }

    public void weigh() {
        if (missing(weightsDocument)) return;
        desk.weigh(id(), new Weights(documentWeight, WHOLE - documentWeight), weightsDocument.strip());
        notices.done("shared.saved");
        load();
    }

    public void decide() {
        if (missing(document)) return;
        var findings = desk.decide(id(), new ListDecision(day, document.strip(), choices.stream().map(ChoiceEntry::choice).toList()));
        if (findings.all().isEmpty()) {
            notices.done("review.edition.decided");
            load();
        } else {
            notices.refused(findings);
        }
    }

    private boolean missing(String number) {
        boolean blank = number == null || number.isBlank();
        if (blank) notices.problem("review.edition.documentMissing");
        return blank;
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    public Ranking getRanking() {
        if (ranking == null) ranking = desk.ranking(id());
        return ranking;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    public Findings getRule() {
        return Findings.of(getRanking().suggested().finding());
    }

    /// Whether there is a feedback report to give out.
    public boolean hasStopped(Ranking.Line line) {
        return switch (line.candidate().state()) {
            case NOT_SHORTLISTED, NOT_PROPOSED, NOT_AWARDED -> true;
            case REGISTERED, QUALIFIED, UNQUALIFIED, SHORTLISTED, PROPOSED, AWARDED, WITHDRAWN, DISQUALIFIED -> false;
        };
    }

    public List<Ranking.Line> getLines() {
        return getRanking().lines();
    }

    /// Whether the rule leaves this candidate to people: tied at the cut-off.
    public boolean isTied(String candidacy) {
        return getRanking().suggested().tied().stream().anyMatch(ranked -> ranked.candidate().equals(candidacy));
    }

    /// Whether the procedure has a document review.
    public boolean isDocumented() {
        return getRanking().regulation().rules().stage(StageKind.DOCUMENT_REVIEW).isPresent();
    }

    /// Whether candidates are ranked by a composite score, so that weights matter.
    public boolean isWeighed() {
        return getRanking().regulation().rules().shortlist().filter(rule -> rule.basis() == Basis.COMPOSITE).isPresent();
    }

    public List<ChoiceEntry> getChoices() {
        return choices;
    }

    /// Whether the list can be decided: somebody is ranked and it was not decided yet.
    public boolean isOpen() {
        return getRanking().decided().isEmpty() && !getRanking().ranked().isEmpty();
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

    public int getDocumentWeight() {
        return documentWeight;
    }

    public void setDocumentWeight(int documentWeight) {
        this.documentWeight = documentWeight;
    }

    public String getWeightsDocument() {
        return weightsDocument;
    }

    public void setWeightsDocument(String weightsDocument) {
        this.weightsDocument = weightsDocument;
    }
}
