package award.publicity.service;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class PublicityKinds {

    void declare(@Observes KindsAsked question) {
        question.declare(NoticePapers.KIND);
    }
}
