package award.recommendation.service;

import award.identity.Role;
import award.identity.Roles;
import award.recommendation.NewRecommender;
import award.recommendation.NewRightLost;
import award.recommendation.NoSuchRecommenderException;
import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.model.Recommender;
import award.recommendation.store.Recommenders;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// Where the office keeps the register of those who recommend (推荐单位名录), and records who loses the right to.
@Stateless
public class RecommenderDesk {

    @Inject Recommenders recommenders;
    @Inject Counter counter;
    @Inject Event<Recorded> record;

    /// Those of one award that the caller may see, by channel.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.RECOMMENDER})
    public List<RecommenderSheet> of(String scheme) {
        var sight = counter.sight();
        return recommenders.of(scheme).stream().map(Recommender::sheet).filter(sight::reads).toList();
    }

    /// @throws NoSuchRecommenderException when there is none, or none that the caller may see
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.RECOMMENDER})
    public RecommenderSheet read(RecommenderId id) {
        return recommenders.find(id).map(Recommender::sheet).filter(counter.sight()::reads).orElseThrow(() -> new NoSuchRecommenderException(id));
    }

    /// Whether the caller works in an office, or watches it, rather than for a recommender alone.
    @PermitAll
    public boolean isOffice() {
        var person = counter.person();
        return person.is(Role.SECRETARY) || person.is(Role.SUPERVISOR);
    }

    /// @return empty when the code is taken in this award
    @RolesAllowed(Roles.SECRETARY)
    public Optional<RecommenderId> enter(@Valid NewRecommender entry) {
        if (recommenders.coded(entry.scheme(), entry.code()).isPresent()) return Optional.empty();
        var recommender = new Recommender(entry);
        recommenders.add(recommender);
        record.fire(recommender.entered());
        return Optional.of(recommender.id());
    }

    @RolesAllowed(Roles.SECRETARY)
    public void correct(RecommenderId id, long seen, @Valid RecommenderEntry entry) {
        record.fire(get(id, seen).correct(entry));
    }

    /// Records that it lost the right to recommend: from that day nobody chooses it, and it may not act on what lies with it.
    @RolesAllowed(Roles.SECRETARY)
    public void loseRight(RecommenderId id, long seen, @Valid NewRightLost decision) {
        record.fire(get(id, seen).loseRight(decision));
    }

    @RolesAllowed(Roles.SECRETARY)
    public void regainRight(RecommenderId id, long seen, @Valid NewRightLost decision) {
        record.fire(get(id, seen).regainRight(decision));
    }

    private Recommender get(RecommenderId id, long seen) {
        return recommenders.find(id, seen).orElseThrow(() -> new NoSuchRecommenderException(id));
    }
}
