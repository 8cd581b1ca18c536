package award.honour.store;

import award.edition.EditionId;
import award.honour.MeritId;
import award.honour.model.MeritPerson;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The persons of merit of all editions.
@ApplicationScoped
public class MeritPersons {

    @PersistenceContext
    EntityManager em;

    public void add(MeritPerson person) {
        em.persist(person);
    }

    /// @throws NoSuchElementException when there is none
    public MeritPerson get(MeritId id) {
        var person = em.find(MeritPerson.class, id);
        if (person == null) throw new NoSuchElementException("no person of merit " + id);
        return person;
    }

    /// @param seen the version the reader saw
    /// @throws OptimisticLockException when somebody changed it since
    public MeritPerson get(MeritId id, long seen) {
        var person = get(id);
        if (person.version() != seen) throw new OptimisticLockException("person of merit " + id + " was changed since it was read");
        return person;
    }

    /// By organisation and name: the order of the decision.
    public List<MeritPerson> of(EditionId edition) {
        return em.createQuery("select m from MeritPerson m where m.edition = :edition order by m.organisation, m.person", MeritPerson.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    public List<MeritPerson> of(Collection<PartyId> parties) {
        return parties.isEmpty() ? List.of() : em.createQuery("select m from MeritPerson m where m.party in :parties order by m.organisation, m.person", MeritPerson.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// The person of merit whose certificate bears this number and this name, both exactly.
    public Optional<MeritPerson> certified(String number, String person) {
        return em.createQuery("select m from MeritPerson m where m.certificate = :number and m.certificate <> '' and m.person = :person", MeritPerson.class)
                .setParameter("number", number).setParameter("person", person)
                .getResultStream().findFirst();
    }

    public void remove(MeritPerson person) {
        em.remove(person);
    }
}
