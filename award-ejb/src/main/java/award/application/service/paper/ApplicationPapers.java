package award.application.service.paper;

import award.application.ApplicationId;
import award.application.service.ApplicationReader;
import award.document.Document;
import award.document.Format;
import award.document.Rendered;
import award.document.service.Renderings;
import award.edition.service.EditionReader;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Where an application is printed, for whoever may read it.
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class ApplicationPapers {

    @Inject ApplicationReader reader;
    @Inject EditionReader editions;
    @Inject Renderings renderings;
    @Inject Clock clock;

    public Rendered print(ApplicationId id, Format format) {
        return renderings.render(compose(id), format);
    }

    /// @throws award.application.NoSuchApplicationException when there is none that the caller may read
    public Document compose(ApplicationId id) {
        var sheet = reader.read(id);
        return new FormPaper(sheet, editions.read(sheet.edition()), reader.filled(id), LocalDate.now(clock)).compose();
    }
}
