package award.edition.service;

import award.edition.EditionId;
import award.edition.Outline;
import award.edition.OutlineSheet;
import award.edition.model.Edition;
import award.edition.model.WrittenOutline;
import award.edition.store.Outlines;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.scheme.rule.StageKind;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/// Where the office writes the plan (评选方案) that the approval of an edition is asked for, before the edition is called for.
@Stateless
public class OutlineDesk {

    @Inject StageGate gate;
    @Inject Outlines outlines;
    @Inject MyDesk me;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public OutlineSheet read(EditionId id) {
        var edition = gate.get(id);
        var written = outlines.of(id);
        return new OutlineSheet(id, edition.name(), written.map(WrittenOutline::outline), mayWrite(edition), written.map(WrittenOutline::version).orElse(0L));
    }

    /// Keeps what is written; the approval asks for this text, so it is written no more once the edition is called for.
    ///
    /// @param seen the version of the sheet that the text rests on
    @RolesAllowed(Roles.SECRETARY)
    public void write(EditionId id, long seen, @Valid Outline outline) {
        if (!mayWrite(gate.get(id))) throw new EJBAccessException("not to be written by the caller now: plan of edition " + id);
        record.fire(outlines.of(id, seen).write(outline));
    }

    private boolean mayWrite(Edition edition) {
        return me.whoAmI().is(Role.SECRETARY, Scope.scheme(edition.scheme()))
                && edition.present(gate.regulationOf(edition)).filter(stage -> isEarly(stage.kind())).isPresent();
    }

    private static boolean isEarly(StageKind kind) {
        return kind == StageKind.LAUNCH || kind == StageKind.CALL;
    }
}
