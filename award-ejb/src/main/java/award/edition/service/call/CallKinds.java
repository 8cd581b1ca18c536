package award.edition.service.call;

import award.document.template.KindsAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Names the kinds of papers composed here.
@ApplicationScoped
class CallKinds {

    void declare(@Observes KindsAsked question) {
        question.declare("edition/call");
    }
}
