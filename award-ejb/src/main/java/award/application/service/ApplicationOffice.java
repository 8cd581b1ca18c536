package award.application.service;

import award.application.ApplicationId;
import award.application.Correction;
import award.application.Enrolment;
import award.application.NewTerm;
import award.application.NoSuchApplicationException;
import award.application.model.Application;
import award.application.model.ApplicationPeriod;
import award.application.store.Applications;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/// The office's counter: it lays down the time of applying, asks for corrections, and takes in what needs no recommendation.
@Stateless
@RolesAllowed(Roles.SECRETARY)
public class ApplicationOffice {

    @Inject Applications applications;
    @Inject ApplicationPath path;
    @Inject MyDesk mine;
    @Inject Event<Recorded> record;

    /// Lays down from when until when an edition takes applications; a later paper changes it, and the trail keeps both.
    public void lay(@Valid NewTerm entry) {
        var laid = applications.period(entry.edition());
        var period = laid.orElseGet(() -> new ApplicationPeriod(entry.edition()));
        record.fire(period.lay(entry));
        if (laid.isEmpty()) applications.add(period);
    }

    /// Sends an application back to be set right: what is named is open to the applicant until the end of that day.
    ///
    /// @param seen the version of the sheet that the request rests on
    public void sendBack(ApplicationId id, long seen, @NotEmpty List<@Valid Correction> wanted, @NotNull LocalDate until) {
        get(id, seen);
        path.sendBack(id, wanted, until, mine.whoAmI().person());
    }

    /// Takes an application in that nobody has to recommend.
    ///
    /// @param seen the version of the sheet that the decision rests on
    public Enrolment accept(ApplicationId id, long seen) {
        return path.enter(get(id, seen), "");
    }

    private Application get(ApplicationId id, long seen) {
        var application = applications.lock(id, seen).orElseThrow(() -> new NoSuchApplicationException(id));
        var scheme = application.sheet().scheme();
        if (!mine.whoAmI().is(Role.SECRETARY, Scope.scheme(scheme))) throw new EJBAccessException("not an office of " + scheme);
        return application;
    }
}
