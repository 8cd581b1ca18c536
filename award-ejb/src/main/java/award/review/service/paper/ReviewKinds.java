package award.review.service.paper;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class ReviewKinds {

    static final String DOCUMENT_REPORT = "review/documentReport";
    static final String SITE_REPORT = "review/siteReport";
    static final String FEEDBACK = "review/feedback";
    static final String WORK_REPORT = "review/workReport";

    void declare(@Observes KindsAsked question) {
        question.declare(DOCUMENT_REPORT, SITE_REPORT, FEEDBACK, WORK_REPORT);
    }
}
