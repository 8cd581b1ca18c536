package award.review.service.paper;

import award.document.template.CasesAsked;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Editions, to look at the template of the work report with.
@ApplicationScoped
class ReviewCases {

    @Inject EditionReader editions;
    @Inject ReviewPapers papers;

    void offer(@Observes CasesAsked question) {
        if (!question.isFor(ReviewKinds.WORK_REPORT)) return;
        editions.awards().stream().filter(award -> question.isOf(award.regulation().scheme()))
                .flatMap(award -> award.editions().stream()).filter(EditionRow::isLed)
                .forEach(edition -> question.offer(edition.id().toString(), edition.name(), () -> papers.workFields(edition.edition())));
    }
}
