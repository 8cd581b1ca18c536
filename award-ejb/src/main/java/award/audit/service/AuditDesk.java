package award.audit.service;

import award.audit.TrailEntry;
import award.audit.TrailQuery;
import award.audit.store.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/// Where the trail is read by those who watch: the supervision group (监督组) and the audit administrator. Nobody writes here.
@Stateless
@RolesAllowed({"SUPERVISOR", "AUDIT_ADMINISTRATOR"})
public class AuditDesk {

    @Inject AuditTrail trail;

    public long count(TrailQuery query) {
        return trail.count(query);
    }

    public List<TrailEntry> page(TrailQuery query, int first, int size) {
        return trail.page(query, first, size);
    }
}
