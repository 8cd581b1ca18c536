package award.honour.service;

import award.honour.CertificateCopy;
import award.honour.CopyGround;
import award.honour.GrantId;
import award.honour.GrantState;
import award.honour.NoSuchHonourException;
import award.honour.store.Grants;
import award.identity.Roles;
import award.shared.Citation;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/// Where certificates are given once more: lost, damaged, or for a holder that was renamed.
@Stateless
public class CertificateDesk {

    @Inject Grants grants;
    @Inject Event<Recorded> record;

    /// @return what speaks against it; nothing when the copy was recorded
    @RolesAllowed(Roles.SECRETARY)
    public Findings reissue(GrantId id, @Valid CertificateCopy copy) {
        var grant = grants.find(id).orElseThrow(() -> new NoSuchHonourException(id));
        var row = grant.row();
        var clause = Citation.parse(row.scheme() + "/1");
        if (row.certificate().isEmpty()) return refused(clause, "honour.copy.noCertificate");
        if (row.state() == GrantState.REVOKED) return refused(clause, "honour.copy.revoked");
        if (row.awardedOn() != null && copy.issuedOn().isBefore(row.awardedOn())) return refused(clause, "honour.copy.tooEarly", row.awardedOn());
        boolean same = copy.holder().strip().equals(grant.nameOnCertificate());
        if (copy.ground() == CopyGround.RENAMED && same) return refused(clause, "honour.copy.sameName", copy.holder());
        if (copy.ground() != CopyGround.RENAMED && !same) return refused(clause, "honour.copy.otherName", grant.nameOnCertificate());
        record.fire(grant.reissue(new CertificateCopy(copy.ground(), copy.holder().strip(), copy.issuedOn(), copy.reason().strip())));
        return Findings.of();
    }

    private static Findings refused(Citation clause, String key, Object... args) {
        return Findings.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key, args)));
    }
}
