package award.application.service;

import award.application.NewTerm;
import award.application.model.ApplicationPeriod;
import award.application.store.Applications;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/// Where the office lays down the time of applying and keeps it.
@Stateless
@RolesAllowed(Roles.SECRETARY)
public class ApplicationOffice {

    @Inject Applications applications;
    @Inject Event<Recorded> record;

    /// Lays down from when until when an edition takes applications; a later paper changes it, and the trail keeps both.
    public void lay(@Valid NewTerm entry) {
        var period = applications.period(entry.edition()).orElseGet(() -> begin(entry));
        record.fire(period.lay(entry));
    }

    private ApplicationPeriod begin(NewTerm entry) {
        var period = new ApplicationPeriod(entry.edition());
        applications.add(period);
        return period;
    }
}
