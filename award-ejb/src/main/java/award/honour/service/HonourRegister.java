package award.honour.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import award.edition.EditionId;
import award.honour.CertificateCopy;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.HistoricGrant;
import award.honour.Lapse;
import award.honour.NewGrant;
import award.honour.NoSuchHonourException;
import award.honour.PastGrant;
import award.honour.RegisterQuery;
import award.honour.Title;
import award.honour.TitleCount;
import award.honour.TitleDecision;
import award.honour.TitleSheet;
import award.honour.TitleStanding;
import award.honour.model.Grant;
import award.honour.store.Grants;
import award.identity.Roles;
import award.party.PartyId;
import award.scheme.Regulation.Holding;
import award.scheme.Rules;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import award.shared.Recorded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register of honours (荣誉档案): where honours are entered, found, and their titles decided on.
@Stateless
public class HonourRegister {

    @Inject Grants grants;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    /// Enters an honour of earlier times. Ask [#recorded] first: one party has one title once a year.
    @RolesAllowed(Roles.SECRETARY)
    public GrantId recordHistoric(@Valid HistoricGrant history) {
        return enter(new Grant(GrantId.fresh(), history));
    }

    /// Whether the register knows this honour already.
    @PermitAll
    public Optional<GrantId> recorded(PartyId party, Title title, int year) {
        return grants.recorded(party, title, year);
    }

    @RolesAllowed(Roles.SECRETARY)
    public GrantId grant(@Valid NewGrant granted) {
        return enter(new Grant(GrantId.fresh(), granted));
    }

    /// Puts on record in which edition an honour was granted, where an import did not tell: intervals counted in editions ask for it.
    ///
    /// @param told   where the number is told
    /// @param others whether all honours of that award and year that lack it get the same
    /// @return how many got the number; 0 when others of that year bear another one
    @RolesAllowed(Roles.SECRETARY)
    public int number(GrantId id, @Min(1) int number, @NotBlank @Size(max = 200) String told, boolean others) {
        var grant = get(id);
        var sameYear = grants.of(grant.title().scheme(), grant.row().year());
        if (sameYear.stream().map(Grant::row).anyMatch(row -> row.edition() != null && row.edition() != number)) return 0;
        var numbered = sameYear.stream().filter(each -> each.row().edition() == null && (others || each.id().equals(id))).toList();
        numbered.forEach(each -> record.fire(each.number(number, told)));
        return numbered.size();
    }

    /// Carries out a decision on a title: suspended, restored, revoked.
    ///
    /// @throws IllegalArgumentException when it rests on a clause that no version of the regulation has
    @RolesAllowed(Roles.SECRETARY)
    public void decide(GrantId id, @Valid TitleDecision decision) {
        var grant = get(id);
        var basis = Citation.parse(decision.clause());
        var versions = regulations.versions(grant.row().scheme());
        if (versions.stream().noneMatch(version -> version.holding() == Holding.NOT_HELD || version.clause(basis).isPresent())) {
            throw new IllegalArgumentException("no clause " + basis + " in any version");
        }
        record.fire(grant.decide(decision));
    }

    @PermitAll
    public long count(RegisterQuery query) {
        return grants.count(query);
    }

    @PermitAll
    public List<GrantRow> page(RegisterQuery query, int first, int size) {
        return grants.page(query, first, size);
    }

    /// The years in which a scheme, or any when it is empty, granted honours; the latest first.
    @PermitAll
    public List<Integer> years(String scheme) {
        return grants.years(scheme);
    }

    /// The honours of a party and of those whose history is its own, as examinations ask for them.
    @PermitAll
    public List<PastGrant> history(Collection<PartyId> parties) {
        return grants.of(parties).stream().map(this::past).toList();
    }

    /// The same honours by whose they are.
    @PermitAll
    public Map<PartyId, List<PastGrant>> historyOf(Collection<PartyId> parties) {
        return grants.of(parties).stream().collect(groupingBy(Grant::holder, mapping(this::past, toList())));
    }

    /// The same honours with everything that became of them, the latest first.
    @PermitAll
    public List<TitleSheet> titles(Collection<PartyId> parties) {
        var today = LocalDate.now(clock);
        return grants.of(parties).stream().map(grant -> sheet(grant, List.of(), today)).toList();
    }

    @PermitAll
    public TitleSheet read(GrantId id) {
        var grant = get(id);
        return sheet(grant, grant.copies(), LocalDate.now(clock));
    }

    /// How a title stands today: what was decided outweighs what has lapsed.
    @PermitAll
    public TitleStanding standing(GrantRow row) {
        var reckonedFrom = row.awardedOn() == null ? LocalDate.of(row.year(), Month.DECEMBER, 31) : row.awardedOn();
        var rules = regulations.inForce(row.scheme(), reckonedFrom).rules();
        var validity = Lapse.standing(rules, Citation.parse(row.scheme() + "/1"), reckonedFrom, LocalDate.now(clock));
        return new TitleSheet(row, List.of(), List.of(), validity, LocalDate.now(clock)).standing();
    }

    /// How many hold each title of each award's years, for the lines of time.
    @PermitAll
    public List<TitleCount> counts() {
        return grants.counts();
    }

    @PermitAll
    public List<GrantRow> ofEdition(EditionId edition) {
        return grants.ofEdition(edition.value());
    }

    /// The edition in which an honour was granted; empty for history.
    @PermitAll
    public Optional<EditionId> editionOf(GrantId id) {
        return get(id).edition();
    }

    private PastGrant past(Grant grant) {
        return grant.past(rulesOf(grant));
    }

    private TitleSheet sheet(Grant grant, List<CertificateCopy> copies, LocalDate today) {
        var basis = Citation.parse(grant.title().scheme() + "/1");
        var standing = Lapse.standing(rulesOf(grant), basis, grant.reckonedFrom(), today);
        return new TitleSheet(grant.row(), grant.decisions(), copies, standing, today);
    }

    /// The rules of the time at which the title was granted.
    private Rules rulesOf(Grant grant) {
        return regulations.inForce(grant.title().scheme(), grant.reckonedFrom()).rules();
    }

    private GrantId enter(Grant grant) {
        grants.add(grant);
        record.fire(grant.recorded());
        return grant.id();
    }

    private Grant get(GrantId id) {
        return grants.find(id).orElseThrow(() -> new NoSuchHonourException(id));
    }
}
