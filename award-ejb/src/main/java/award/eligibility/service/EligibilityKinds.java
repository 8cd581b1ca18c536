package award.eligibility.service;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class EligibilityKinds {

    static final String REFUSAL = "eligibility/refusal";

    void declare(@Observes KindsAsked question) {
        question.declare(REFUSAL);
    }
}
