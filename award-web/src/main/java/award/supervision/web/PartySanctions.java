package award.supervision.web;

import award.party.PartyId;
import award.supervision.SanctionRow;
import award.supervision.service.SupervisionDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fragment `WEB-INF/supervision/history.xhtml`: the decisions on faults of one party, on whatever page speaks of it.
@Named
@RequestScoped
public class PartySanctions {

    @Inject SupervisionDesk desk;

    private final Map<PartyId, List<SanctionRow>> asked = new HashMap<>();

    public List<SanctionRow> of(PartyId party) {
        return asked.computeIfAbsent(party, desk::of);
    }
}
