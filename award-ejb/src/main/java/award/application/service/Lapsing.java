package award.application.service;

import award.application.store.Applications;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Gives up for lost what was not set right in time, shortly after midnight. Twice does no harm: what has lapsed is not found again.
@Stateless
public class Lapsing {

    @Inject Applications applications;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    @Schedule(hour = "*", minute = "3", persistent = false)
    @PermitAll
    public void lapse() {
        var today = LocalDate.now(clock);
        applications.overdue(today).forEach(id -> applications.lock(id)
                .flatMap(application -> application.lapse(today, clock.instant(), ""))
                .ifPresent(record::fire));
    }
}
