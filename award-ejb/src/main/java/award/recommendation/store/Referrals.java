package award.recommendation.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import award.application.ApplicationId;
import award.edition.EditionId;
import award.recommendation.RecommenderId;
import award.recommendation.ReferralId;
import award.recommendation.ReferralState;
import award.recommendation.model.RecommendationPlan;
import award.recommendation.model.Referral;
import award.recommendation.model.Unrouted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The referrals, as a collection of whole ones, with what waits to be referred. [ReferralRows] lists them.
@ApplicationScoped
public class Referrals {

    @PersistenceContext
    EntityManager em;

    public void add(Referral referral) {
        em.persist(referral);
    }

    public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(em.find(Referral.class, id));
    }

    /// The referral to be worked on: whoever else wants to, waits until this transaction is over.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public Optional<Referral> lock(ReferralId id, long seen) {
        var referral = Optional.ofNullable(em.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE));
        referral.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("referral " + id + " was changed since it was read");
        });
        return referral;
    }

    /// All of one application, in the order of the channels.
    public List<Referral> of(ApplicationId application) {
        return em.createQuery("""
                select r
                from Referral r
                where r.application.value = :application
                order by r.place
                """, Referral.class)
                .setParameter("application", application.value())
                .getResultList();
    }

    public long count(EditionId edition, Set<ReferralState> states) {
        return em.createQuery("""
                select count(r)
                from Referral r
                where r.edition.value = :edition and r.state in :states
                """, Long.class)
                .setParameter("edition", edition.value()).setParameter("states", states)
                .getSingleResult();
    }

    /// Who recommended each party of an edition, by its identifier.
    public Map<UUID, Set<RecommenderId>> recommending(EditionId edition) {
        return em.createQuery("""
                select r.party.id, r.recommender.value
                from Referral r
                where r.edition.value = :edition and r.state = award.recommendation.ReferralState.RECOMMENDED
                """, Object[].class)
                .setParameter("edition", edition.value())
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> new RecommenderId((UUID) row[1]), toSet())));
    }

    /// The ranks that one body has given in an edition, one for each application it recommended.
    public List<Integer> ranks(EditionId edition, RecommenderId recommender) {
        return em.createQuery("""
                select r.reported.rank
                from Referral r
                where r.edition.value = :edition and r.recommender.value = :recommender
                    and r.state = award.recommendation.ReferralState.RECOMMENDED
                """, Integer.class)
                .setParameter("edition", edition.value()).setParameter("recommender", recommender.value())
                .getResultList();
    }

    /// Those that a recommender has something to do with, where a department owes an answer by that day.
    public List<Referral> owedAnswersBy(LocalDate last) {
        return em.createQuery("""
                select distinct r
                from Referral r
                join r.consultations asked
                where asked.answer is null and asked.dueOn <= :last and r.state = award.recommendation.ReferralState.UNDER_WAY
                """, Referral.class)
                .setParameter("last", last)
                .getResultList();
    }

    public Optional<RecommendationPlan> plan(EditionId edition) {
        return Optional.ofNullable(em.find(RecommendationPlan.class, edition));
    }

    /// The editions whose recommenders report by that day at the latest.
    public List<RecommendationPlan> plansEndingBy(LocalDate last) {
        return em.createQuery("select p from RecommendationPlan p where p.plan.lastDay <= :last", RecommendationPlan.class)
                .setParameter("last", last)
                .getResultList();
    }

    public void add(RecommendationPlan plan) {
        em.persist(plan);
    }

    public void add(Unrouted application) {
        em.persist(application);
    }

    public Optional<Unrouted> unrouted(ApplicationId application) {
        return Optional.ofNullable(em.find(Unrouted.class, application));
    }

    public void remove(Unrouted application) {
        em.remove(application);
    }
}
