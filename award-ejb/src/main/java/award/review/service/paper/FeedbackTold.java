package award.review.service.paper;

import award.application.FeedbackAsked;
import award.review.ReviewKind;
import award.review.model.ScoreSheet;
import award.review.store.ScoreSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/// Tells what the panels said of a candidate, once they settled it: what may be told to the candidate, and nothing of points or others.
@ApplicationScoped
class FeedbackTold {

    @Inject ScoreSheets sheets;

    void tell(@Observes FeedbackAsked question) {
        Stream.of(ReviewKind.values()).flatMap(kind -> sheets.of(question.candidacy(), kind).stream())
                .filter(sheet -> sheet.finishedOn().isPresent())
                .forEach(sheet -> question.answer(feedback(sheet)));
    }

    private static FeedbackAsked.Feedback feedback(ScoreSheet sheet) {
        return new FeedbackAsked.Feedback(PaperWords.say("ReviewKind." + sheet.kind()), sheet.opinion().strengths(), sheet.opinion().opportunities());
    }
}
