package award.application.service;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class ApplicationKinds {

    static final String OUTCOME = "application/outcome";

    void declare(@Observes KindsAsked question) {
        question.declare(OUTCOME);
    }
}
