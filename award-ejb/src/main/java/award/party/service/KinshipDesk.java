package award.party.service;

import award.identity.Roles;
import award.party.PartiesRelated;
import award.party.PartyId;
import award.party.Relation;
import award.party.RelationKind;
import award.party.model.PartyRelation;
import award.party.store.Parties;
import award.party.store.PartyRelations;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/// Where it is put on record how organisations stand to each other, and what became of them.
@Stateless
public class KinshipDesk {

    @Inject Parties parties;
    @Inject PartyRelations relations;
    @Inject Event<Recorded> record;

    /// @throws NoSuchPartyException when one of the two does not exist
    @RolesAllowed(Roles.SECRETARY)
    public void relate(PartyId first, RelationKind kind, PartyId second, LocalDate since) {
        var firstName = nameOf(first);
        var secondName = nameOf(second);
        relations.add(new PartyRelation(new Relation(first, kind, second, since, null)));
        record.fire(new PartiesRelated(first, kind, second, firstName, secondName));
    }

    /// Ends a relation with a day as its last.
    @RolesAllowed(Roles.SECRETARY)
    public void end(UUID relation, LocalDate last) {
        record.fire(relations.find(relation).orElseThrow().end(last));
    }

    private String nameOf(PartyId id) {
        return parties.find(id).orElseThrow(() -> new NoSuchPartyException(id)).name();
    }
}
