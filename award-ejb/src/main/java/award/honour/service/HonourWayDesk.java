package award.honour.service;

import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.StageLine;
import award.edition.service.EditionReader;
import award.honour.DispatchKind;
import award.honour.HonourWay;
import award.honour.ListKind;
import award.honour.WayStage;
import award.honour.model.HeldConferral;
import award.honour.store.Conferrals;
import award.honour.store.Grants;
import award.honour.store.Proposals;
import award.identity.Roles;
import award.scheme.rule.Honouring;
import award.scheme.rule.Stage;
import award.shared.Findings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/// Where the whole way from the vote to the honour is seen on one page.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class HonourWayDesk {

    @Inject EditionReader editions;
    @Inject WinnersLists lists;
    @Inject DispatchDesk dispatches;
    @Inject Proposals proposals;
    @Inject Grants grants;
    @Inject Conferrals conferrals;

    public HonourWay read(EditionId id) {
        var edition = editions.read(id);
        var path = edition.stages().stream().map(StageLine::stage).toList();
        var stages = ListKind.wayOf(edition.stages()).stream().map(line -> stage(edition, line, path)).toList();
        return new HonourWay(edition, stages, proposals.find(id).isPresent(), lists.standing(id),
                edition.regulation().rules().honouring(Honouring.Succession.class), dispatches.of(id), grants.ofEdition(id.value()),
                conferrals.find(id).map(HeldConferral::held));
    }

    private WayStage stage(EditionSheet edition, StageLine line, List<Stage> path) {
        var check = ListKind.endedBy(line.stage(), path).flatMap(kind -> lists.check(edition.id(), edition.regulation(), kind));
        return new WayStage(line, DispatchKind.of(line.stage().kind()), check, line.isNow() ? edition.blocks() : Findings.of());
    }
}
