package award.honour.store;

import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.RegisterQuery;
import award.honour.Title;
import award.honour.TitleCount;
import award.honour.TitlesGiven;
import award.honour.model.Grant;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The honours, as a collection.
@ApplicationScoped
public class Grants {

    private static final String ROW = """
            select new award.honour.GrantRow(g.id.value, g.honoured.party.id, g.honoured.name, g.honoured.kind, g.title.scheme, g.title.tier,
                g.title.words, g.number, g.year, g.awardedOn, g.document, g.certificate, g.state)
            from Grant g
            """;

    private static final String ASKED = """
            where (:scheme = '' or g.title.scheme = :scheme)
              and (:year = 0 or g.year = :year)
              and (:tier = '' or g.title.tier = :tier)
              and (:name = '' or g.honoured.name like concat('%', :name, '%'))
            """;

    @PersistenceContext
    EntityManager em;

    public void add(Grant grant) {
        em.persist(grant);
    }

    public Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(em.find(Grant.class, id));
    }

    public Optional<GrantId> recorded(PartyId party, Title title, int year) {
        return em.createQuery("""
                select g.id from Grant g
                where g.honoured.party = :party and g.title.scheme = :scheme and g.title.tier = :tier and g.year = :year
                """, GrantId.class)
                .setParameter("party", party)
                .setParameter("scheme", title.scheme()).setParameter("tier", title.tier()).setParameter("year", year)
                .getResultStream().findFirst();
    }

    /// All honours of an award in a year.
    public List<Grant> of(String scheme, int year) {
        return em.createQuery("select g from Grant g where g.title.scheme = :scheme and g.year = :year", Grant.class)
                .setParameter("scheme", scheme).setParameter("year", year)
                .getResultList();
    }

    public long count(RegisterQuery query) {
        return asking(em.createQuery("select count(g) from Grant g " + ASKED, Long.class), query).getSingleResult();
    }

    public List<GrantRow> page(RegisterQuery query, int first, int size) {
        return asking(em.createQuery(ROW + ASKED + "order by g.year desc, g.title.scheme, g.title.tier, g.honoured.name, g.id",
                GrantRow.class), query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// All honours of these parties, the latest first, with the decisions on their titles.
    public List<Grant> of(Collection<PartyId> parties) {
        return em.createQuery("""
                select distinct g from Grant g left join fetch g.decisions
                where g.honoured.party in :parties
                order by g.year desc, g.title.scheme
                """, Grant.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// The honour whose certificate, the first or one given again, bears this number and this name, both exactly.
    public Optional<GrantRow> certified(String number, String holder) {
        return em.createQuery(ROW + """
                where g.certificate = :number and g.certificate <> ''
                  and (g.honoured.name = :holder or exists (select 1 from Grant again join again.copies copy where again = g and copy.holder = :holder))
                """, GrantRow.class)
                .setParameter("number", number).setParameter("holder", holder)
                .getResultStream().findFirst();
    }

    public List<GrantRow> ofEdition(UUID edition) {
        return em.createQuery(ROW + "where g.edition.value = :edition order by g.certificate", GrantRow.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /// How many hold each title of each year, revoked ones left out.
    public List<TitleCount> counts() {
        return em.createQuery("""
                select new award.honour.TitleCount(g.title.scheme, g.year, g.title.tier, g.title.words, count(g))
                from Grant g
                where g.state <> award.honour.GrantState.REVOKED
                group by g.title.scheme, g.year, g.title.tier, g.title.words
                order by g.title.scheme, g.year, g.title.tier
                """, TitleCount.class)
                .getResultList();
    }

    /// How many titles were given on the same day, by title, revoked ones left out; of those given on a known day.
    public List<TitlesGiven> given() {
        return em.createQuery("""
                select new award.honour.TitlesGiven(g.title.scheme, g.title.words, g.awardedOn, count(g))
                from Grant g
                where g.state <> award.honour.GrantState.REVOKED and g.awardedOn is not null
                group by g.title.scheme, g.title.words, g.awardedOn
                """, TitlesGiven.class)
                .getResultList();
    }

    public List<Integer> years(String scheme) {
        return em.createQuery("""
                select distinct g.year from Grant g
                where :scheme = '' or g.title.scheme = :scheme
                order by g.year desc
                """, Integer.class)
                .setParameter("scheme", scheme)
                .getResultList();
    }

    private static <T> TypedQuery<T> asking(TypedQuery<T> typed, RegisterQuery query) {
        return typed.setParameter("scheme", query.scheme()).setParameter("year", query.year()).setParameter("tier", query.tier()).setParameter("name", query.name());
    }
}
