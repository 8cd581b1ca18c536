package award.eligibility.store;

import award.eligibility.model.PartyLook;
import award.eligibility.model.RecordOnList;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The lines of all lists, and who was asked about of a provider.
@ApplicationScoped
public class RecordLines {

    @PersistenceContext
    EntityManager em;

    /// Puts lines down and forgets them: a list may be longer than memory.
    public void add(Collection<RecordOnList> lines) {
        lines.forEach(em::persist);
        em.flush();
        lines.forEach(em::detach);
    }

    /// What the lists that speak now tell of these parties.
    public List<RecordOnList> of(Collection<UUID> parties) {
        return em.createQuery("""
                select l
                from RecordOnList l
                join RecordBatch b on b.id.value = l.place.batch
                left join PartyLook k on k.batch.value = l.place.batch and k.key.party = l.party
                where l.party in :parties and b.replacedBy.value is null
                    and (b.way = award.eligibility.record.BatchWay.FILE or k.day is not null)
                order by l.place.batch, l.place.line
                """, RecordOnList.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// Of whom providers were asked, with the kinds of record that each answer covers.
    public List<ProviderLook> looks(Collection<UUID> parties) {
        return em.createQuery("""
                select new award.eligibility.store.RecordLines$ProviderLook(k.key.party, k.day, c)
                from PartyLook k
                join RecordBatch b on b.id.value = k.batch.value
                join b.covers c
                where k.key.party in :parties
                """, ProviderLook.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// @param category of which the provider tells everything
    public record ProviderLook(UUID party, LocalDate day, String category) {}

    /// Categories of the lines whose names may mean these parties while nobody has said so.
    public List<Doubt> doubts(Collection<UUID> parties) {
        return em.createQuery("""
                select distinct new award.eligibility.store.RecordLines$Doubt(m.party.id, l.category)
                from NameMatch m
                join RecordOnList l on l.nameKey = m.nameKey and l.party is null
                join RecordBatch b on b.id.value = l.place.batch
                where m.party.id in :parties and m.state = award.eligibility.record.MatchState.OPEN and b.replacedBy.value is null
                """, Doubt.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    /// A line that may mean a party.
    public record Doubt(UUID party, String category) {}

    /// Those lines that nobody knew whose they are and that bear this code mean this party.
    public int bearingCode(String code, PartyId party) {
        return em.createQuery("update RecordOnList l set l.party = :party where l.code = :code and l.party is null")
                .setParameter("party", party.id()).setParameter("code", code)
                .executeUpdate();
    }

    /// Those lines that nobody knew whose they are and that bear this name mean this party, unless they bear another code.
    ///
    /// @param code of the party; null where it is not on record
    public int bearingName(String nameKey, String code, PartyId party) {
        return em.createQuery("""
                update RecordOnList l set l.party = :party
                where l.nameKey = :name and l.party is null and (l.code is null or :code is null or l.code = :code)
                """)
                .setParameter("party", party.id()).setParameter("name", nameKey).setParameter("code", code)
                .executeUpdate();
    }

    /// Lines that were taken to mean a party by their name alone do so no more.
    public int noLongerBearing(String nameKey, PartyId party) {
        return em.createQuery("update RecordOnList l set l.party = null where l.nameKey = :name and l.party = :party and l.code is null")
                .setParameter("party", party.id()).setParameter("name", nameKey)
                .executeUpdate();
    }

    /// Names on lists, of those given, that nobody knows whose they are.
    public List<Unknown> unknown(Collection<String> nameKeys) {
        return em.createQuery("""
                select distinct new award.eligibility.store.RecordLines$Unknown(l.nameKey, l.name, l.code)
                from RecordOnList l
                where l.nameKey in :names and l.party is null
                """, Unknown.class)
                .setParameter("names", nameKeys)
                .getResultList();
    }

    /// A name on a list, with the code beside it if there is one.
    public record Unknown(String nameKey, String name, String code) {}

    public Optional<PartyLook> look(PartyId party, String source) {
        return Optional.ofNullable(em.find(PartyLook.class, new PartyLook.Key(party.id(), source)));
    }

    public void add(PartyLook look) {
        em.persist(look);
    }
}
