package award.application.service;

import award.application.ApplicationId;
import award.application.ApplicationSheet;
import award.application.ApplicationTerm;
import award.application.NoSuchApplicationException;
import award.application.ReadingAsked;
import award.application.model.Application;
import award.application.model.ApplicationPeriod;
import award.application.store.Applications;
import award.edition.EditionId;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/// Where an application is read: by its applicant, by those who work on it, by those who watch them. Nothing is changed here.
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class ApplicationReader {

    @Inject Applications applications;
    @Inject MyDesk mine;
    @Inject Event<ReadingAsked> reading;

    /// @throws NoSuchApplicationException when there is none, or none that the caller may read
    public ApplicationSheet read(ApplicationId id) {
        return applications.find(id).map(Application::sheet)
                .filter(this::isReadable)
                .orElseThrow(() -> new NoSuchApplicationException(id));
    }

    /// Whether whoever has signed in may read it: the applicant's own people, the office of the award, the supervisors, and
    /// whoever else has something to do with it.
    private boolean isReadable(ApplicationSheet sheet) {
        var me = mine.whoAmI();
        return me.is(Role.APPLICANT, Scope.organisation(sheet.party().toString()))
                || me.is(Role.SECRETARY, Scope.scheme(sheet.scheme()))
                || me.is(Role.SUPERVISOR, Scope.scheme(sheet.scheme()))
                || isAllowed(new ReadingAsked(sheet, me));
    }

    private boolean isAllowed(ReadingAsked question) {
        reading.fire(question);
        return question.isAllowed();
    }

    /// The time of applying; empty while none is laid down.
    @PermitAll
    public Optional<ApplicationTerm> termOf(EditionId edition) {
        return applications.period(edition).map(ApplicationPeriod::term);
    }
}
