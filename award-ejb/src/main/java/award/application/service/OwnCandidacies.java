package award.application.service;

import award.application.OwnOutcome;
import award.application.model.Candidacy;
import award.application.store.Candidacies;
import award.identity.Role;
import award.identity.Roles;
import award.identity.Scope;
import award.identity.service.MyDesk;
import award.party.PartyId;
import award.party.service.NoSuchPartyException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/// Where applicants see how their own candidacies stand: what was released, and nothing that is only decided.
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class OwnCandidacies {

    @Inject Candidacies candidacies;
    @Inject MyDesk mine;

    /// The candidacies of one's own organisation, the latest first.
    ///
    /// @throws NoSuchPartyException when it is somebody else's
    public List<OwnOutcome> of(PartyId party) {
        if (!mine.whoAmI().is(Role.APPLICANT, Scope.organisation(party.toString()))) throw new NoSuchPartyException(party);
        return candidacies.of(party).stream().map(Candidacy::outcome).toList();
    }
}
