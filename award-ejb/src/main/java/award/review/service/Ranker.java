package award.review.service;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.review.Ranked;
import award.review.Ranking;
import award.review.Ranking.Decided;
import award.review.Ranking.Line;
import award.review.ReviewKind;
import award.review.SheetRow;
import award.review.Shortlisting;
import award.review.Weights;
import award.review.model.ReviewPlan;
import award.review.store.ReviewPlans;
import award.review.store.ScoreSheets;
import award.scheme.Regulation;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Shortlist.Basis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ranks the candidates of an edition by the score that its regulation ranks by.
@ApplicationScoped
class Ranker {

    private static final Set<CandidacyState> REVIEWED = Set.of(CandidacyState.QUALIFIED, CandidacyState.SHORTLISTED,
            CandidacyState.NOT_SHORTLISTED, CandidacyState.PROPOSED, CandidacyState.NOT_PROPOSED, CandidacyState.AWARDED,
            CandidacyState.NOT_AWARDED);
    private static final Comparator<Line> BY_SCORE = Comparator.comparing(Line::score, Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject ScoreSheets sheets;
    @Inject ReviewPlans plans;
    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;

    Ranking rank(EditionId edition) {
        var regulation = editions.regulationOf(edition);
        var plan = plans.find(edition);
        var weights = plan.map(ReviewPlan::weights).orElse(ReviewPlan.USUAL);
        var lines = placed(lines(edition, basis(regulation), weights));
        return new Ranking(regulation, weights, plan.map(ReviewPlan::weightsDocument).orElse(""), lines,
                Shortlisting.by(regulation.rules(), ranked(lines)), plan.flatMap(Ranker::decided));
    }

    private static Optional<Decided> decided(ReviewPlan plan) {
        return plan.listedOn().map(day -> new Decided(day, plan.listDocument(), plan.list()));
    }

    private static Basis basis(Regulation regulation) {
        return regulation.rules().shortlist().map(Shortlist::basis)
                .orElseThrow(() -> new IllegalStateException("no rule for a shortlist in " + regulation.id()));
    }

    private List<Line> lines(EditionId edition, Basis basis, Weights weights) {
        var rows = sheets.of(edition);
        var document = byCandidacy(rows, ReviewKind.DOCUMENT);
        var site = byCandidacy(rows, ReviewKind.SITE);
        return candidates.all(new CandidacyQuery(edition, REVIEWED, "")).stream()
                .map(candidate -> line(candidate, document.get(candidate.id()), site.get(candidate.id()), basis, weights))
                .sorted(BY_SCORE)
                .toList();
    }

    private static Map<UUID, SheetRow> byCandidacy(List<SheetRow> rows, ReviewKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).collect(Collectors.toMap(SheetRow::candidacy, Function.identity()));
    }

    private static Line line(CandidacyRow candidate, SheetRow documentSheet, SheetRow siteSheet, Basis basis, Weights weights) {
        var document = settled(documentSheet);
        var site = settled(siteSheet);
        var score = switch (basis) {
            case SITE -> site;
            case COMPOSITE -> document == null || site == null ? null : weights.composite(document, site);
        };
        return new Line(candidate, documentSheet, siteSheet, document, site, score, 0);
    }

    private static BigDecimal settled(SheetRow sheet) {
        return sheet == null || !sheet.isFinished() ? null : sheet.total();
    }

    private static List<Line> placed(List<Line> sorted) {
        return sorted.stream().map(line -> line.score() == null ? line : line.at(1 + better(sorted, line.score()))).toList();
    }

    private static int better(List<Line> lines, BigDecimal score) {
        return (int) lines.stream().filter(line -> line.score() != null && line.score().compareTo(score) > 0).count();
    }

    private static List<Ranked> ranked(List<Line> lines) {
        return lines.stream().filter(Line::isRanked)
                .map(line -> new Ranked(line.candidate().id().toString(), line.score())).toList();
    }
}
