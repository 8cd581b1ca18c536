package award.publicity.store;

import award.publicity.Contact;
import award.publicity.NoticeEnd;
import award.publicity.NoticeId;
import award.publicity.NoticeLine;
import award.publicity.NoticeQuery;
import award.publicity.model.Notice;
import award.shared.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The notices ever published.
@ApplicationScoped
public class PublishedNotices {

    private static final String WANTED = """
            from Notice n
            where n.id is not null
            """;

    private static final String LINE = """
            select new award.publicity.NoticeLine(
                n.id.value, n.scheme, n.about, n.list, n.publishedOn, n.firstDay, n.lastDay, n.stop.decidedOn, n.successor.value,
                (select count(o) from Objection o where o.notice.value = n.id.value))
            """;

    @PersistenceContext
    EntityManager em;

    public void add(Notice notice) {
        em.persist(notice);
    }

    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /// The notice to be changed, provided that nobody changed it since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody did
    public Optional<Notice> find(NoticeId id, long seen) {
        var notice = find(id);
        notice.filter(found -> found.version() != seen).ifPresent(changed -> {
            throw new OptimisticLockException("notice " + id + " was changed since it was read");
        });
        return notice;
    }

    /// With their lists, the earliest first: an edition publishes a handful.
    public List<Notice> of(UUID matter) {
        return em.createQuery("""
                select n from Notice n
                left join fetch n.entries
                where n.matter = :matter
                order by n.publishedOn, n.putUpAt
                """, Notice.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    public long count(NoticeQuery query) {
        return fill(em.createQuery("select count(n) " + wanted(query), Long.class), query).getSingleResult();
    }

    /// The latest first.
    public List<NoticeLine> page(NoticeQuery query, int first, int size) {
        return fill(em.createQuery(LINE + wanted(query) + "order by n.publishedOn desc, n.putUpAt desc, n.id.value", NoticeLine.class), query)
                .setFirstResult(first).setMaxResults(size)
                .getResultList();
    }

    /// The notice whose place this one has taken, if it corrects one.
    public Optional<Notice> replacedBy(NoticeId corrected) {
        return em.createQuery("select n from Notice n where n.successor.value = :corrected", Notice.class)
                .setParameter("corrected", corrected.value())
                .getResultStream().findFirst();
    }

    /// Who issued the last notice of an award, where one says it.
    ///
    /// @param rules keys of the notices that are looked at
    public Optional<Contact> lastContact(String scheme, Set<String> rules) {
        return em.createQuery("""
                select n.contact from Notice n
                where n.scheme = :scheme and n.rule in :rules and n.contact.issuer is not null
                order by n.publishedOn desc, n.putUpAt desc, n.id.value
                """, Contact.class)
                .setParameter("scheme", scheme).setParameter("rules", rules).setMaxResults(1)
                .getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> prepared, NoticeQuery query) {
        if (query.matter() != null) prepared.setParameter("matter", query.matter());
        if (!query.text().isBlank()) prepared.setParameter("text", "%" + query.text().strip().toLowerCase(Locale.ROOT) + "%");
        if (!phase(query).isEmpty()) prepared.setParameter("today", query.today());
        return prepared;
    }

    /// What nobody asks for is left out: the database plans by what stands in a statement.
    private static String wanted(NoticeQuery query) {
        return WANTED + (query.matter() == null ? "" : "and n.matter = :matter ")
                + (query.text().isBlank() ? "" : "and (lower(n.about) like :text or lower(n.list) like :text) ") + phase(query);
    }

    private static String phase(NoticeQuery query) {
        return switch (query.phase()) {
            case ALL -> "";
            case RUNNING -> " and n.publishedOn <= :today and n.lastDay >= :today and n.stop.decidedOn is null ";
            case PAST -> " and n.publishedOn <= :today and (n.lastDay < :today or n.stop.decidedOn is not null) ";
        };
    }

    /// The notices that stand and whose last day lies in the span, without their lists.
    public List<NoticeEnd> ending(Span span) {
        return em.createQuery("""
                select new award.publicity.NoticeEnd(n.id, n.matter, n.scheme, n.regulationVersion, n.rule, n.list, n.lastDay)
                from Notice n
                where n.lastDay between :first and :last and n.stop.decidedOn is null
                """, NoticeEnd.class)
                .setParameter("first", span.first()).setParameter("last", span.last())
                .getResultList();
    }
}
