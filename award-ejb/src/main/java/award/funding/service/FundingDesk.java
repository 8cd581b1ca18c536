package award.funding.service;

import award.funding.Entitlement;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.service.HonourRegister;
import award.identity.Roles;
import award.scheme.service.RegulationShelf;
import award.shared.Yuan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;

/// Where it is asked what a title is worth in money.
@Stateless
public class FundingDesk {

    @Inject HonourRegister honours;
    @Inject RegulationShelf regulations;

    /// What is owed on a title under the regulation of its day, as if nothing had been paid before.
    @RolesAllowed({Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR})
    public Entitlement owedOn(GrantId id) {
        var grant = honours.read(id).row();
        return Entitlement.of(regulations.inForce(grant.scheme(), dayOf(grant)), grant.tier(), grant.kind(), Yuan.ZERO);
    }

    /// Where only the year is known, its last day.
    private static LocalDate dayOf(GrantRow grant) {
        return grant.awardedOn() == null ? LocalDate.of(grant.year(), Month.DECEMBER, 31) : grant.awardedOn();
    }
}
