package award.review.service;

import award.edition.StageClosing;
import award.review.ReviewKind;
import award.review.model.ReviewPlan;
import award.review.store.ReviewPlans;
import award.review.store.ScoreSheets;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers for the reviews when an edition asks whether a stage may end: no open sheet is passed by, no list left undecided.
@ApplicationScoped
class ReviewsOfStage {

    @Inject ScoreSheets sheets;
    @Inject ReviewPlans plans;

    void close(@Observes StageClosing question) {
        switch (question.stage().kind()) {
            case DOCUMENT_REVIEW -> settled(question, ReviewKind.DOCUMENT);
            case SITE_REVIEW -> settled(question, ReviewKind.SITE);
            case COMPOSITE -> listed(question);
            default -> { }
        }
    }

    private void settled(StageClosing question, ReviewKind kind) {
        long open = sheets.open(question.edition(), kind);
        if (open > 0) object(question, "review.sheetsOpen", Message.name(kind), open);
    }

    private void listed(StageClosing question) {
        if (plans.find(question.edition()).flatMap(ReviewPlan::listedOn).isEmpty()) object(question, "review.listMissing");
    }

    private static void object(StageClosing question, String key, Object... args) {
        question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key, args)));
    }
}
