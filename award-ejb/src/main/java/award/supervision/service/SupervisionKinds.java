package award.supervision.service;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class SupervisionKinds {

    static final String REVOCATION = "supervision/revocation";

    void declare(@Observes KindsAsked question) {
        question.declare(REVOCATION);
    }
}
