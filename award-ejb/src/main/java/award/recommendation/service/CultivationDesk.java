package award.recommendation.service;

import award.identity.Roles;
import award.recommendation.CultivationEntry;
import award.recommendation.CultivationId;
import award.recommendation.CultivationRow;
import award.recommendation.NoSuchCultivationException;
import award.recommendation.RecommenderId;
import award.recommendation.model.Cultivation;
import award.recommendation.store.Cultivations;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/// Where recommenders keep their plans of cultivation (培育计划): whom they lead towards the award, and how far they have come.
@Stateless
@RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class CultivationDesk {

    @Inject Cultivations lines;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    /// @param scheme empty for all
    /// @param year   0 for all
    public long count(String scheme, int year) {
        return lines.count(counter.sight(), scheme, year);
    }

    public List<CultivationRow> page(String scheme, int year, int first, int size) {
        return lines.page(counter.sight(), scheme, year, first, size);
    }

    @RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY})
    public CultivationId plan(RecommenderId of, @Valid CultivationEntry entry) {
        requireOwn(of);
        var line = new Cultivation(of, entry);
        lines.add(line);
        record.fire(line.planned());
        return line.id();
    }

    @RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY})
    public void change(CultivationId id, long seen, @Valid CultivationEntry entry) {
        var line = lines.find(id, seen).orElseThrow(() -> new NoSuchCultivationException(id));
        requireOwn(line.recommender());
        record.fire(line.change(entry));
    }

    private void requireOwn(RecommenderId id) {
        var body = counter.body(id);
        var sight = counter.sight();
        if (!sight.actsAs(body) && !sight.writesFor(body)) throw new EJBAccessException("not the caller's plan: " + id);
    }
}
