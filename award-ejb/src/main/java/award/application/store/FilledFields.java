package award.application.store;

import award.application.ApplicationId;
import award.application.FieldEntry;
import award.application.Filling;
import award.application.model.FilledField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What stands in the fields of applications, one row for each field that was ever written.
@ApplicationScoped
public class FilledFields {

    @PersistenceContext
    EntityManager em;

    public List<Filling> of(ApplicationId application) {
        return em.createQuery("select f from FilledField f where f.place.application = :application", FilledField.class)
                .setParameter("application", application.value())
                .getResultStream().map(FilledField::filling).toList();
    }

    /// What stands in the fields of many applications, at one asking.
    public Map<UUID, Map<String, String>> told(Collection<UUID> applications) {
        var told = new HashMap<UUID, Map<String, String>>();
        if (applications.isEmpty()) return told;
        em.createQuery("select f.place.application, f.place.field, f.told from FilledField f where f.place.application in :applications", Object[].class)
                .setParameter("applications", applications)
                .getResultStream().forEach(row -> told.computeIfAbsent((UUID) row[0], first -> new HashMap<>()).put((String) row[1], (String) row[2]));
        return told;
    }

    /// The fields of one block of the form.
    public List<Filling> of(ApplicationId application, String block) {
        return em.createQuery("""
                select f
                from FilledField f
                where f.place.application = :application and (f.place.field = :block or f.place.field like :within)
                """, FilledField.class)
                .setParameter("application", application.value())
                .setParameter("block", block)
                .setParameter("within", block + ".%")
                .getResultStream().map(FilledField::filling).toList();
    }

    public Filling of(ApplicationId application, FieldEntry entry) {
        return Optional.ofNullable(em.find(FilledField.class, new FilledField.Place(application.value(), entry.field())))
                .map(FilledField::filling)
                .orElseGet(() -> Filling.none(entry.field()));
    }

    /// Writes a field, if nobody wrote it since the writer saw it: in one statement, so that of two who write at once one is told.
    ///
    /// @return the version that the field has now; empty when somebody else was faster
    public Optional<Long> write(ApplicationId application, FieldEntry entry, Instant at, String by) {
        return em.createNativeQuery("""
                insert into application_field (application, field, told, version, written_at, written_by)
                values (:application, :field, :told, 1, :at, :by)
                on conflict (application, field) do update
                set told = excluded.told, version = application_field.version + 1, written_at = excluded.written_at, written_by = excluded.written_by
                where application_field.version = :seen
                returning version
                """, Long.class)
                .setParameter("application", application.value())
                .setParameter("field", entry.field())
                .setParameter("told", entry.text())
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("seen", entry.seen())
                .getResultStream().map(Long.class::cast).findFirst();
    }
}
