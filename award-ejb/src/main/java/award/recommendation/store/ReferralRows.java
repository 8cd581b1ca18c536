package award.recommendation.store;

import award.edition.EditionId;
import award.recommendation.DueReferrals;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralState;
import award.recommendation.Sight;
import award.recommendation.UnroutedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The referrals as lists show them: counted, sorted and paged by the database, and never more than the reader may see.
@ApplicationScoped
public class ReferralRows {

    private static final String FROM = """
            from Referral r
            left join RecommendationPlan p on p.edition = r.edition
            where r.state in :states
            """;

    private static final String ROW = """
            select new award.recommendation.ReferralRow(r.id.value, r.application.value, r.edition.value, r.scheme, r.applicant,
                r.recommenderName, r.channel, r.state, r.receivedOn, r.waitsFor, p.plan.lastDay, r.reported.on, r.reported.document,
                coalesce(r.reported.rank, 0))
            """;

    @PersistenceContext
    EntityManager em;

    public long count(Sight sight, ReferralQuery query) {
        return fill(em.createQuery("select count(r) " + wanted(sight, query), Long.class), sight, query).getSingleResult();
    }

    /// Those received first come first.
    public List<ReferralRow> page(Sight sight, ReferralQuery query, int first, int size) {
        return fill(em.createQuery(ROW + wanted(sight, query) + "order by r.receivedOn, r.applicant, r.place", ReferralRow.class), sight, query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// What one body recommended in an edition, in its own order: for the list that it hands in.
    public List<ReferralRow> recommended(Sight sight, ReferralQuery query) {
        return fill(em.createQuery(ROW + wanted(sight, query) + "order by r.reported.rank, r.reported.on, r.applicant", ReferralRow.class), sight, query)
                .getResultList();
    }

    /// What nobody asks for is left out: the database plans by what stands in a statement.
    private static String wanted(Sight sight, ReferralQuery query) {
        var wanted = new StringBuilder(FROM);
        if (!sight.everything()) wanted.append(seen(sight));
        if (query.edition().isPresent()) wanted.append("and r.edition.value = :edition ");
        if (query.recommender().isPresent()) wanted.append("and r.recommender.value = :recommender ");
        if (!query.text().isBlank()) wanted.append("and (lower(r.applicant) like :text or lower(r.recommenderName) like :text) ");
        return wanted.toString();
    }

    private static String seen(Sight sight) {
        if (sight.codes().isEmpty()) return "and r.scheme in :schemes ";
        return sight.schemes().isEmpty() ? "and r.recommender.value in :bodies " : "and (r.scheme in :schemes or r.recommender.value in :bodies) ";
    }

    /// The bodies of these codes: asked beforehand, so that the database knows how few referrals are theirs.
    private List<UUID> bodies(Sight sight) {
        return em.createQuery("select b.id.value from Recommender b where b.code in :codes", UUID.class).setParameter("codes", sight.codes()).getResultList();
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> prepared, Sight sight, ReferralQuery query) {
        if (!sight.everything() && !sight.codes().isEmpty()) prepared.setParameter("bodies", bodies(sight));
        if (!sight.everything() && (sight.codes().isEmpty() || !sight.schemes().isEmpty())) prepared.setParameter("schemes", sight.schemes());
        query.edition().ifPresent(edition -> prepared.setParameter("edition", edition.value()));
        query.recommender().ifPresent(recommender -> prepared.setParameter("recommender", recommender.value()));
        if (!query.text().isBlank()) prepared.setParameter("text", "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%");
        return prepared.setParameter("states", query.states().isEmpty() ? EnumSet.allOf(ReferralState.class) : query.states());
    }

    /// How many still wait with each body, in the editions that end by that day.
    public List<DueReferrals> dueBy(LocalDate last) {
        return em.createQuery("""
                select new award.recommendation.DueReferrals(r.edition.value, b.code, r.scheme, p.plan.lastDay, count(r))
                from Referral r
                join Recommender b on b.id = r.recommender
                join RecommendationPlan p on p.edition = r.edition
                where r.state in (award.recommendation.ReferralState.WAITING, award.recommendation.ReferralState.UNDER_WAY)
                    and p.plan.lastDay <= :last
                group by r.edition.value, b.code, r.scheme, p.plan.lastDay
                """, DueReferrals.class)
                .setParameter("last", last)
                .getResultList();
    }

    public long countUnrouted(EditionId edition) {
        return em.createQuery("select count(u) from Unrouted u where u.edition.value = :edition", Long.class)
                .setParameter("edition", edition.value())
                .getSingleResult();
    }

    public List<UnroutedRow> unrouted(EditionId edition, int first, int size) {
        return em.createQuery("""
                select new award.recommendation.UnroutedRow(u.application.value, u.party.id, u.applicant, u.since)
                from Unrouted u
                where u.edition.value = :edition
                order by u.since, u.applicant
                """, UnroutedRow.class)
                .setParameter("edition", edition.value())
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }
}
