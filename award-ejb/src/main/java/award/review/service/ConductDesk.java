package award.review.service;

import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.review.ConductCaseId;
import award.review.ConductCheck;
import award.review.ConductRow;
import award.review.NewConductCase;
import award.review.NoSuchConductCaseException;
import award.review.Restoration;
import award.review.model.ConductCase;
import award.review.store.ConductCases;
import award.scheme.service.RegulationShelf;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/// Where the office records who broke the discipline of reviewing and recommending, and what was decided on it (违纪处理). Who lost the
/// right to review sits on no panel and works on no score sheet; who lost the right to recommend works on no referral.
@Stateless
public class ConductDesk {

    @Inject ConductCases cases;
    @Inject RegulationShelf regulations;
    @Inject MyDesk me;
    @Inject Event<Recorded> record;

    /// The decisions of one award, the latest first.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<ConductRow> of(String scheme) {
        return cases.of(scheme).stream().map(ConductCase::row).toList();
    }

    /// Records a decision, unless no clause of the regulation in force lets all of it follow for somebody of this kind.
    ///
    /// @return whether it was recorded
    @RolesAllowed(Roles.SECRETARY)
    public boolean decide(@Valid NewConductCase decided) {
        requireOffice(decided.scheme());
        var basis = ConductCheck.basis(regulations.inForce(decided.scheme(), decided.decidedOn()), decided);
        basis.ifPresent(clause -> {
            var kept = new ConductCase(decided, clause);
            cases.add(kept);
            record.fire(kept.decided());
        });
        return basis.isPresent();
    }

    /// Records that somebody has the right again.
    ///
    /// @param seen the version of the row that the act rests on
    @RolesAllowed(Roles.SECRETARY)
    public void restore(ConductCaseId id, long seen, @Valid Restoration given) {
        var decided = cases.find(id, seen).orElseThrow(() -> new NoSuchConductCaseException(id));
        requireOffice(decided.row().clause().scheme());
        record.fire(decided.restore(given));
    }

    private void requireOffice(String scheme) {
        if (!me.whoAmI().is(Role.SECRETARY, Scope.scheme(scheme))) throw new EJBAccessException("not the caller's award: " + scheme);
    }
}
