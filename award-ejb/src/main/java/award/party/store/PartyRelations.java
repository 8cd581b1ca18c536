package award.party.store;

import award.party.Kinship;
import award.party.PartyId;
import award.party.PartySheet.RelatedParty;
import award.party.Relation;
import award.party.model.PartyRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The relations between organisations.
@ApplicationScoped
public class PartyRelations {

    @PersistenceContext
    EntityManager em;

    public void add(PartyRelation relation) {
        em.persist(relation);
    }

    public Optional<PartyRelation> find(UUID id) {
        return Optional.ofNullable(em.find(PartyRelation.class, id));
    }

    /// The relations of one organisation with the names that the others bear now.
    public List<RelatedParty> of(PartyId party) {
        return em.createQuery("""
                select new award.party.PartySheet$RelatedParty(
                    r.id, r.kind, case when r.first.id = :party then true else false end, p.id, n.name, r.since, r.until)
                from PartyRelation r
                join Party p on p.id.id = case when r.first.id = :party then r.second.id else r.first.id end
                join p.names n
                where (r.first.id = :party or r.second.id = :party) and n.until is null
                order by r.since nulls first, n.name
                """, RelatedParty.class).setParameter("party", party.id()).getResultList();
    }

    /// Every relation that leads on from an organisation, through however many others.
    public Kinship kinshipOf(PartyId party) {
        return kinshipOf(List.of(party));
    }

    /// Every relation that leads on from these organisations: one query for each step away, however many they are.
    public Kinship kinshipOf(Collection<PartyId> parties) {
        var found = new HashSet<Relation>();
        var known = new HashSet<UUID>();
        Set<UUID> outermost = parties.stream().map(PartyId::id).collect(Collectors.toSet());
        while (!outermost.isEmpty()) {
            known.addAll(outermost);
            var touching = touching(outermost);
            found.addAll(touching);
            outermost = touching.stream().flatMap(relation -> Stream.of(relation.first().id(), relation.second().id()))
                    .filter(id -> !known.contains(id)).collect(Collectors.toSet());
        }
        return new Kinship(List.copyOf(found));
    }

    private List<Relation> touching(Collection<UUID> parties) {
        return em.createQuery("""
                select new award.party.Relation(r.first, r.kind, r.second, r.since, r.until)
                from PartyRelation r
                where r.first.id in :parties or r.second.id in :parties
                """, Relation.class).setParameter("parties", parties).getResultList();
    }
}
