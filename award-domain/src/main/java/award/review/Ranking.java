package award.review;

import award.application.CandidacyRow;
import award.scheme.Regulation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The candidates of an edition by their scores (得分排序), with what the regulation makes of it.
///
/// @param weights         of the composite score
/// @param weightsDocument number of the decision on them; empty while the usual ones stand
/// @param lines           those ranked first, by the score that the regulation ranks by; then those not reviewed to the end
/// @param suggested       what the rule of the regulation says of those ranked
/// @param decided         the list as it was decided; empty before
public record Ranking(
        Regulation regulation, Weights weights, String weightsDocument, List<Line> lines, Shortlisting suggested,
        Optional<Decided> decided) {

    /// @param document score of the document review, null while its sheet is open or missing
    /// @param site     likewise of the site review
    /// @param score    by which the regulation ranks; null while a review is open
    /// @param place    in the ranking, equal scores sharing the better place; 0 for those not ranked
    public record Line(
            CandidacyRow candidate, SheetRow documentSheet, SheetRow siteSheet, BigDecimal document, BigDecimal site,
            BigDecimal score, int place) {

        public boolean isRanked() {
            return place > 0;
        }

        public Line at(int reached) {
            return new Line(candidate, documentSheet, siteSheet, document, site, score, reached);
        }
    }

    public record Decided(LocalDate on, String document, List<ListedCandidate> list) {}

    public Ranking {
        lines = List.copyOf(lines);
    }

    public List<Line> ranked() {
        return lines.stream().filter(Line::isRanked).toList();
    }
}
