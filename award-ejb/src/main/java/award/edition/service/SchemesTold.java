package award.edition.service;

import award.document.template.SchemesAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Tells the templates of documents which awards there are.
@ApplicationScoped
class SchemesTold {

    @Inject EditionReader editions;

    void tell(@Observes SchemesAsked question) {
        editions.awards().forEach(award -> question.name(award.regulation().scheme(), award.regulation().award()));
    }
}
