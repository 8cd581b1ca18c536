package award.review.service.paper;

import static award.review.service.paper.PaperWords.say;

import award.application.CandidacyDecision;
import award.application.CandidacySheet;
import award.document.template.Fields;
import award.edition.EditionSheet;
import award.review.Percent;
import award.review.Scoring;
import award.review.model.ScoreSheet;
import award.scheme.rule.Criteria;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a candidate who stops is told: strengths, opportunities and the band of each category. Neither points, which would give the rank
/// away to whoever compares, nor anything of others.
///
/// @param sheets settled, the document review before the site review
record FeedbackPaper(EditionSheet edition, CandidacySheet candidate, List<ScoreSheet> sheets, LocalDate day) {

    Fields fields() {
        var regulation = edition.regulation();
        return Fields.none()
                .text("edition", edition.name())
                .text("candidate", candidate.name())
                .text("regulation", regulation.title())
                .text("standard", regulation.rules().criteria().map(Criteria::standard).orElse(say("none")))
                .text("outcome", say("outcome." + candidate.state()))
                .text("basis", last().map(decision -> regulation.label(decision.ruling().citation())).orElse(""))
                .rows("bands", sheets.isEmpty() ? List.of() : bands(sheets.getLast()))
                .rows("reviews", sheets.stream().map(FeedbackPaper::review).toList())
                .text("office", say("office", regulation.award()))
                .day("date", day);
    }

    private Optional<CandidacyDecision> last() {
        return candidate.decisions().stream().filter(CandidacyDecision::stands).reduce((earlier, later) -> later);
    }

    private List<Fields> bands(ScoreSheet sheet) {
        return edition.regulation().rules().criteria().stream()
                .flatMap(criteria -> new Scoring(criteria, sheet.percents()).profile().stream())
                .map(reached -> Fields.none().text("name", reached.category().name()).text("band", band(reached.share()))).toList();
    }

    /// The band of the step next below what was reached.
    private static String band(double share) {
        var band = new Percent((int) Math.floor(share * 100 / Percent.STEP) * Percent.STEP).band();
        return say("band", band.lowest(), band.highest());
    }

    private static Fields review(ScoreSheet sheet) {
        return Fields.none().text("review", say("ReviewKind." + sheet.kind()))
                .text("strengths", sheet.opinion().strengths()).text("opportunities", sheet.opinion().opportunities());
    }
}
