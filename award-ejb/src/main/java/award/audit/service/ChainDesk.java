package award.audit.service;

import award.audit.ChainCheck;
import award.audit.ChainHead;
import award.audit.ChainLink;
import award.audit.ChainReport;
import award.audit.store.AuditChain;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// Where those who watch have the trail checked: whether every entry is there, as it was kept, and no other.
@Stateless
@RolesAllowed({"SUPERVISOR", "AUDIT_ADMINISTRATOR"})
public class ChainDesk {

    private static final int AT_ONCE = 5_000;
    private static final int MOST_UNLINKED = 100;

    @Inject AuditChain chain;
    @Inject Event<Recorded> record;

    /// Walks along the whole chain; that it was walked is itself kept, with the head that was found.
    ///
    /// @param noted a head that somebody wrote down earlier, if anybody did
    public ChainReport check(Optional<@Valid ChainHead> noted) {
        var check = new ChainCheck(noted);
        List<ChainLink> links;
        for (long place = 0; !(links = chain.after(place, AT_ONCE)).isEmpty(); place = links.getLast().place()) links.forEach(check::walk);
        chain.unlinked(MOST_UNLINKED).forEach(check::unlinked);
        var report = check.report();
        record.fire(report);
        return report;
    }
}
