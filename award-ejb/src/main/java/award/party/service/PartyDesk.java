package award.party.service;

import static java.util.stream.Collectors.toMap;

import award.identity.Roles;
import award.party.Change;
import award.party.CreditCode;
import award.party.IndividualFacts;
import award.party.Kinship;
import award.party.OrganisationFacts;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyName;
import award.party.PartyOrder;
import award.party.PartyRegistered;
import award.party.PartyRow;
import award.party.PartySheet;
import award.party.Registration;
import award.party.SizeClass;
import award.party.model.Individual;
import award.party.model.Organisation;
import award.party.model.Party;
import award.party.store.Parties;
import award.party.store.PartyRelations;
import award.party.store.PartyRows;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The register of parties: found, entered, renamed, set right.
@Stateless
public class PartyDesk {

    @Inject Parties parties;
    @Inject PartyRows rows;
    @Inject PartyRelations relations;
    @Inject Event<Recorded> record;

    @PermitAll
    public long count(PartyFilter filter) {
        return rows.count(filter);
    }

    @PermitAll
    public List<PartyRow> page(PartyFilter filter, PartyOrder order, boolean ascending, int first, int size) {
        return rows.page(filter, order, ascending, first, size);
    }

    /// A party as lists show it; empty when there is none.
    @PermitAll
    public Optional<PartyRow> row(PartyId id) {
        return rows.find(id);
    }

    /// Parties as lists show them, by identifier; those that do not exist are left out.
    @PermitAll
    public Map<PartyId, PartyRow> rows(Collection<PartyId> ids) {
        return ids.isEmpty() ? Map.of() : rows.find(ids).stream().collect(toMap(PartyRow::id, Function.identity()));
    }

    @PermitAll
    public Optional<PartyId> holderOf(CreditCode code) {
        return parties.withCode(code).map(Party::id);
    }

    /// The parties that bear or bore exactly this name.
    @PermitAll
    public List<PartyRow> called(String name) {
        return rows.called(name);
    }

    /// @throws NoSuchPartyException when there is none
    @PermitAll
    public PartySheet read(PartyId id) {
        var party = parties.find(id).orElseThrow(() -> new NoSuchPartyException(id));
        var facts = party instanceof Organisation organisation ? organisation.facts() : null;
        var person = party instanceof Individual individual ? individual.facts() : null;
        var employer = person == null || person.employer() == null ? null : parties.find(person.employer()).map(Party::name).orElse(null);
        return new PartySheet(id, party.kind(), party.version(), party.names(), facts, person, employer, relations.of(id));
    }

    /// Whose history counts for a party: see [Kinship].
    @PermitAll
    public Kinship kinshipOf(PartyId id) {
        return relations.kinshipOf(id);
    }

    /// The same for many parties at once.
    @PermitAll
    public Kinship kinshipOf(Collection<PartyId> ids) {
        return relations.kinshipOf(ids);
    }

    /// The size classes of these organisations; those whose figures are not known are left out.
    @PermitAll
    public Map<PartyId, SizeClass> sizesOf(Collection<PartyId> ids) {
        var sizes = new HashMap<PartyId, SizeClass>();
        parties.organisations(ids).forEach(organisation ->
                organisation.facts().sizing().size().ifPresent(size -> sizes.put(organisation.id(), size)));
        return sizes;
    }

    @RolesAllowed(Roles.SECRETARY)
    public Registration register(@Valid NewOrganisation entry) {
        var code = Optional.ofNullable(entry.facts().code());
        var holder = code.flatMap(parties::withCode);
        if (holder.isPresent()) return new Registration.Taken(holder.get().id(), holder.get().name());
        var namesakes = rows.called(entry.name());
        if (!namesakes.isEmpty() && !entry.namesakesKnown()) return new Registration.Namesakes(namesakes);
        return keep(new Organisation(PartyId.fresh(), PartyName.current(entry.name(), entry.nameSince()), entry.facts()));
    }

    @RolesAllowed(Roles.SECRETARY)
    public Registration register(@Valid NewIndividual entry) {
        var holder = Optional.ofNullable(entry.facts().residentId()).flatMap(parties::withResidentId);
        if (holder.isPresent()) return new Registration.Taken(holder.get().id(), holder.get().name());
        var namesakes = rows.called(entry.name());
        if (!namesakes.isEmpty() && !entry.namesakesKnown()) return new Registration.Namesakes(namesakes);
        return keep(new Individual(PartyId.fresh(), PartyName.current(entry.name(), null), entry.facts()));
    }

    /// Puts a new name on record (更名).
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public Change rename(PartyId id, long seen, String name, LocalDate since) {
        var party = parties.find(Party.class, id, seen).orElseThrow(() -> new NoSuchPartyException(id));
        if (!party.canBeRenamedFrom(since)) return new Change.TooEarly(party.names().getLast().since());
        record.fire(party.rename(name, since));
        return new Change.Done();
    }

    /// Sets right what is on record about an organisation.
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public Change correct(PartyId id, long seen, String name, OrganisationFacts facts) {
        var organisation = parties.find(Organisation.class, id, seen).orElseThrow(() -> new NoSuchPartyException(id));
        var holder = Optional.ofNullable(facts.code()).flatMap(parties::withCode).filter(other -> !other.id().equals(id));
        if (holder.isPresent()) return new Change.Taken(holder.get().id(), holder.get().name());
        record.fire(organisation.correct(name, facts));
        return new Change.Done();
    }

    /// Sets right what is on record about a person.
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public Change correct(PartyId id, long seen, String name, IndividualFacts facts) {
        var individual = parties.find(Individual.class, id, seen).orElseThrow(() -> new NoSuchPartyException(id));
        var holder = Optional.ofNullable(facts.residentId()).flatMap(parties::withResidentId)
                .filter(other -> !other.id().equals(id));
        if (holder.isPresent()) return new Change.Taken(holder.get().id(), holder.get().name());
        record.fire(individual.correct(name, facts));
        return new Change.Done();
    }

    private Registration keep(Party party) {
        parties.add(party);
        record.fire(new PartyRegistered(party.id(), party.name()));
        return new Registration.Registered(party.id());
    }
}
