package award.edition.service;

import award.edition.EditionId;
import award.identity.Role;
import award.identity.Scope;
import award.identity.service.MyDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// Whether the caller works in the office of an edition's award: a secretary of another award changes nothing here.
@ApplicationScoped
class Office {

    @Inject StageGate gate;
    @Inject MyDesk me;

    /// @throws EJBAccessException when the edition is another office's
    void require(EditionId id) {
        var scheme = gate.get(id).scheme();
        if (!me.whoAmI().is(Role.SECRETARY, Scope.scheme(scheme))) throw new EJBAccessException("not an office of " + scheme);
    }
}
