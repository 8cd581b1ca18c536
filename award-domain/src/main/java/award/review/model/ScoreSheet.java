package award.review.model;

import award.application.CandidacyId;
import award.edition.EditionId;
import award.review.Opinion;
import award.review.Panelist;
import award.review.Percent;
import award.review.ReviewKind;
import award.review.Scoring;
import award.review.SheetFinished;
import award.review.SheetId;
import award.review.SheetReopened;
import award.scheme.rule.Criteria;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one panel found on one candidacy in one review (评分表): a percentage for each item, the opinion, who sat on the panel.
/// The total is kept beside, reckoned anew with every change, so that the database can rank by it.
@Entity
@Table(name = "review_sheet")
public class ScoreSheet {

    @EmbeddedId
    private SheetId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @ElementCollection
    @CollectionTable(name = "review_panelist", joinColumns = @JoinColumn(name = "sheet"))
    @OrderColumn(name = "position")
    private List<Panelist> panel = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_percent", joinColumns = @JoinColumn(name = "sheet"))
    @MapKeyColumn(name = "item")
    private Map<String, Percent> percents = new HashMap<>();

    private int judged;

    private BigDecimal total;

    @Embedded
    private Opinion opinion;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ScoreSheet() {}

    public ScoreSheet(SheetId id, EditionId edition, CandidacyId candidacy, ReviewKind kind) {
        this.id = id;
        this.edition = edition;
        this.candidacy = candidacy;
        this.kind = kind;
        this.total = BigDecimal.ZERO.setScale(2);
        this.opinion = Opinion.NONE;
    }

    public SheetId id() {
        return id;
    }

    public EditionId edition() {
        return edition;
    }

    public CandidacyId candidacy() {
        return candidacy;
    }

    public ReviewKind kind() {
        return kind;
    }

    public List<Panelist> panel() {
        return List.copyOf(panel);
    }

    public Map<String, Percent> percents() {
        return Map.copyOf(percents);
    }

    public BigDecimal total() {
        return total;
    }

    public Opinion opinion() {
        return opinion;
    }

    /// The day on which the panel settled its scores; empty while it works.
    public Optional<LocalDate> finishedOn() {
        return Optional.ofNullable(finishedOn);
    }

    public long version() {
        return version;
    }

    public void seat(List<Panelist> members) {
        mustBeOpen();
        panel.clear();
        panel.addAll(members);
    }

    /// Replaces what was judged so far. Items left out are not judged yet.
    public void judge(Criteria criteria, Map<String, Percent> judgement, Opinion said) {
        mustBeOpen();
        var scoring = new Scoring(criteria, judgement);
        percents.clear();
        percents.putAll(judgement);
        judged = scoring.judged();
        total = scoring.total();
        opinion = said;
    }

    /// Settles the scores: from now on they stand.
    ///
    /// @throws IllegalStateException when an item is not judged: pages do not offer it
    public SheetFinished finish(Criteria criteria, LocalDate day) {
        mustBeOpen();
        if (!new Scoring(criteria, percents).isComplete()) throw new IllegalStateException("items are not judged: " + id);
        finishedOn = day;
        return new SheetFinished(id, candidacy, kind, total);
    }

    public SheetReopened reopen(String reason) {
        finishedOn = null;
        return new SheetReopened(id, candidacy, kind, reason);
    }

    private void mustBeOpen() {
        if (finishedOn != null) throw new IllegalStateException("settled on " + finishedOn + ": " + id);
    }
}
