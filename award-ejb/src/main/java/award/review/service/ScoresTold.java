package award.review.service;

import award.application.ScoreLine;
import award.application.ScoresAsked;
import award.edition.service.EditionReader;
import award.review.ReviewKind;
import award.review.Scoring;
import award.review.model.ScoreSheet;
import award.review.store.ScoreSheets;
import award.scheme.rule.Criteria;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/// Tells what a candidate reached in its reviews, once the panels have settled it.
@ApplicationScoped
class ScoresTold {

    @Inject ScoreSheets sheets;
    @Inject EditionReader editions;

    void tell(@Observes ScoresAsked question) {
        Arrays.stream(ReviewKind.values())
                .flatMap(kind -> sheets.of(question.candidacy(), kind).stream())
                .filter(sheet -> sheet.finishedOn().isPresent())
                .forEach(sheet -> editions.regulationOf(sheet.edition()).rules().criteria()
                        .ifPresent(criteria -> question.answer(lines(sheet, criteria))));
    }

    private static List<ScoreLine> lines(ScoreSheet sheet, Criteria criteria) {
        var scoring = new Scoring(criteria, sheet.percents());
        return criteria.items()
                .flatMap(item -> scoring.points(item).stream().map(points ->
                        new ScoreLine(Message.name(sheet.kind()), item.number(), item.name(), item.points(), points)))
                .toList();
    }
}
