package award.application.web;

import award.application.ApplicationTerm;
import award.application.service.ApplicationReader;
import award.edition.EditionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// From when until when an edition takes applications, for the page of its call that everybody may read.
@Named
@RequestScoped
public class PublicTerm {

    @Inject ApplicationReader reader;

    /// Null while no time is laid down: the time line of the edition tells then.
    public ApplicationTerm of(String edition) {
        return reader.termOf(EditionId.parse(edition)).orElse(null);
    }
}
