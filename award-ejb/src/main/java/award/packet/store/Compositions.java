package award.packet.store;

import award.committee.MeetingId;
import award.packet.Plan;
import award.packet.Treatment;
import award.packet.model.Composition;
import award.packet.model.OfficeCustom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How packets are put together: by meeting where one departs from the custom of its office, else by award.
@ApplicationScoped
public class Compositions {

    @PersistenceContext
    EntityManager em;

    public Optional<Composition> find(MeetingId meeting) {
        return Optional.ofNullable(em.find(Composition.class, meeting));
    }

    /// The plan that a meeting goes by: its own, or the custom of its award's office.
    public Plan plan(MeetingId meeting, String scheme) {
        return find(meeting).map(Composition::plan).orElseGet(() -> custom(scheme));
    }

    /// What is to become of uploaded files, as far as the secretary said so.
    public Map<UUID, Treatment> choices(MeetingId meeting) {
        return find(meeting).map(Composition::choices).orElseGet(Map::of);
    }

    /// The composition to be changed; one is begun from the plan when there is none.
    ///
    /// @param seen the version that the reader saw; 0 when there was none
    /// @throws OptimisticLockException when somebody else changed it since
    public Composition change(MeetingId meeting, long seen, Plan plan) {
        var found = find(meeting);
        if (found.map(Composition::version).orElse(0L) != seen) throw new OptimisticLockException("composition of " + meeting);
        return found.orElseGet(() -> {
            var begun = new Composition(meeting, plan);
            em.persist(begun);
            return begun;
        });
    }

    /// The meeting goes by the custom again.
    public void forget(MeetingId meeting, long seen) {
        find(meeting).ifPresent(found -> {
            if (found.version() != seen) throw new OptimisticLockException(found);
            em.remove(found);
        });
    }

    /// The custom of an award's office; the usual plan before it has one.
    public Plan custom(String scheme) {
        return Optional.ofNullable(em.find(OfficeCustom.class, scheme)).map(OfficeCustom::plan).orElseGet(Plan::usual);
    }

    public void makeCustom(String scheme, Plan plan) {
        var custom = em.find(OfficeCustom.class, scheme);
        if (custom == null) em.persist(new OfficeCustom(scheme, plan));
        else custom.keep(plan);
    }
}
