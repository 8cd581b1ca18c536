package award.application.service;

import award.application.SubmissionAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers for the form itself when an application is to be handed in: what is blank, malformed, too long or impossible.
@ApplicationScoped
class FormGaps {

    @Inject FormShelf forms;

    void name(@Observes SubmissionAsked question) {
        var application = question.application();
        if (forms.find(application.edition(), application.kind()).isEmpty()) return;
        forms.filled(application).gaps().forEach(gap -> question.miss(gap.field(), gap.what()));
    }
}
