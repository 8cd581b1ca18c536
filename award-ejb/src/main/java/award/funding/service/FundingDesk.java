package award.funding.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.funding.Entitlement;
import award.funding.MoneyPreview;
import award.funding.MoneyPreview.Winner;
import award.funding.NewReceipt;
import award.funding.model.Receipt;
import award.funding.store.Receipts;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.service.HonourRegister;
import award.honour.service.QuotaDesk;
import award.identity.Roles;
import award.party.PartyId;
import award.scheme.service.RegulationShelf;
import award.shared.Recorded;
import award.shared.Yuan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where it is asked what a title is worth in money.
@Stateless
public class FundingDesk {

    @Inject HonourRegister honours;
    @Inject RegulationShelf regulations;
    @Inject QuotaDesk lists;
    @Inject EditionReader editions;
    @Inject Receipts receipts;
    @Inject Event<Recorded> record;

    /// What the list of an edition would cost as it stands now, less what its winners have received already; nothing before it is decided.
    @RolesAllowed({Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR})
    public MoneyPreview preview(EditionId edition) {
        var regulation = editions.regulationOf(edition);
        var places = lists.standing(edition).standing();
        var received = received(regulation.scheme(), places.stream().map(place -> place.honoured().party()).toList());
        return MoneyPreview.of(regulation, places.stream()
                .map(place -> new Winner(place.honoured().name(), place.tier(), place.honoured().kind(), received.getOrDefault(place.honoured().party(), Yuan.ZERO)))
                .toList());
    }

    private Map<PartyId, Yuan> received(String scheme, List<PartyId> parties) {
        return receipts.of(scheme, parties).stream().collect(groupingBy(NewReceipt::party, mapping(NewReceipt::amount, reducing(Yuan.ZERO, Yuan::plus))));
    }

    /// What the winners of an edition have received already, payment by payment.
    @RolesAllowed({Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR})
    public List<NewReceipt> received(EditionId edition) {
        var parties = lists.standing(edition).standing().stream().map(place -> place.honoured().party()).toList();
        return receipts.of(editions.regulationOf(edition).scheme(), parties);
    }

    /// Puts down that a party has received money already.
    @RolesAllowed({Roles.SECRETARY, Roles.FINANCE})
    public void record(@Valid NewReceipt entry) {
        var receipt = new Receipt(UUID.randomUUID(), entry);
        receipts.add(receipt);
        record.fire(receipt.recorded());
    }

    /// What is owed on a title under the regulation of its day, as if nothing had been paid before.
    @RolesAllowed({Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR})
    public Entitlement owedOn(GrantId id) {
        var grant = honours.read(id).row();
        return Entitlement.of(regulations.inForce(grant.scheme(), dayOf(grant)), grant.tier(), grant.kind(), Yuan.ZERO);
    }

    /// Where only the year is known, its last day.
    private static LocalDate dayOf(GrantRow grant) {
        return grant.awardedOn() == null ? LocalDate.of(grant.year(), Month.DECEMBER, 31) : grant.awardedOn();
    }
}
