package award.calendar.store;

import award.calendar.CalendarVersionRow;
import award.calendar.HolidayNotice;
import award.calendar.model.CalendarVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/// The holiday notices that were imported, every version of every year.
@ApplicationScoped
public class CalendarVersions {

    @PersistenceContext
    EntityManager em;

    public void add(CalendarVersion version) {
        em.persist(version);
    }

    public List<HolidayNotice> notices() {
        return em.createQuery("""
                select v
                from CalendarVersion v
                left join fetch v.days
                """, CalendarVersion.class)
                .getResultStream().map(CalendarVersion::notice).toList();
    }

    public List<CalendarVersionRow> rows() {
        return em.createQuery("""
                select new award.calendar.CalendarVersionRow(
                    v.year, v.version, v.document, v.publishedOn, v.importedAt, v.importedBy)
                from CalendarVersion v
                """, CalendarVersionRow.class).getResultList();
    }
}
