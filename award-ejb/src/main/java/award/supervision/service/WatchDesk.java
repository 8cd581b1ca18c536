package award.supervision.service;

import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Me;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import award.supervision.NewObservation;
import award.supervision.NoSuchObservationException;
import award.supervision.ObservationId;
import award.supervision.ObservationRow;
import award.supervision.model.Observation;
import award.supervision.store.Observations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Where the supervision group (监督组) puts down what it finds in the work on an edition, and the office what it did about it. The group
/// changes nothing else anywhere; nobody but the group says that a matter is settled.
@Stateless
public class WatchDesk {

    @Inject Observations observations;
    @Inject EditionReader editions;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// The latest first.
    @RolesAllowed({Roles.SUPERVISOR, Roles.SECRETARY})
    public List<ObservationRow> of(EditionId edition) {
        return observations.of(edition).stream().map(Observation::row).toList();
    }

    @RolesAllowed(Roles.SUPERVISOR)
    public void find(@Valid NewObservation found) {
        var observation = new Observation(found, require(Role.SUPERVISOR, found.edition()).person());
        observations.add(observation);
        record.fire(observation.found());
    }

    /// @param seen the version of the row that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void answer(ObservationId id, long seen, @NotBlank @Size(max = 2000) String said) {
        var observation = get(id, seen);
        var person = require(Role.SECRETARY, observation.row().edition()).person();
        record.fire(observation.answer(said, LocalDate.now(clock), person));
    }

    /// @param seen the version of the row that the act rests on
    @RolesAllowed(Roles.SUPERVISOR)
    public void settle(ObservationId id, long seen) {
        var observation = get(id, seen);
        require(Role.SUPERVISOR, observation.row().edition());
        record.fire(observation.settle(LocalDate.now(clock)));
    }

    private Observation get(ObservationId id, long seen) {
        return observations.find(id, seen).orElseThrow(() -> new NoSuchObservationException(id));
    }

    private Me require(Role role, EditionId edition) {
        var person = me.whoAmI();
        if (!person.is(role, Scope.scheme(editions.regulationOf(edition).scheme()))) throw new EJBAccessException("not " + role + " of edition " + edition);
        return person;
    }
}
