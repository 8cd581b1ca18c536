package award.honour.service;

import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.honour.ListCheck;
import award.honour.ListKind;
import award.honour.StandingList;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Where it is asked of any list on the way to the award whether it stays within the quotas (名额核对).
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER, Roles.FINANCE})
public class QuotaDesk {

    @Inject WinnersLists lists;
    @Inject EditionReader editions;

    /// All lists that an edition has so far, in their order.
    public List<ListCheck> checks(EditionId edition) {
        return lists.checks(edition, editions.regulationOf(edition));
    }

    /// One list; empty while there is none.
    public Optional<ListCheck> check(EditionId edition, ListKind list) {
        return lists.check(edition, editions.regulationOf(edition), list);
    }

    /// The list of those proposed as it stands now.
    public StandingList standing(EditionId edition) {
        return lists.standing(edition);
    }
}
