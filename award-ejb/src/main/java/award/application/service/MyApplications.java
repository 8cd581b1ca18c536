package award.application.service;

import award.application.ApplicationRow;
import award.application.ApplicationTerm;
import award.application.Chance;
import award.application.model.ApplicationPeriod;
import award.application.store.ApplicationRows;
import award.application.store.Applications;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.identity.Role;
import award.identity.Roles;
import award.identity.ScopeKind;
import award.identity.service.MyDesk;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an applicant finds on coming in: what was applied for, and what can be applied for.
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class MyApplications {

    @Inject Applications applications;
    @Inject ApplicationRows rows;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject LiveEligibility eligibility;
    @Inject MyDesk mine;
    @Inject Clock clock;

    /// The parties for which whoever has signed in applies.
    public List<PartyRow> parties() {
        return mine.whoAmI().roles().stream()
                .filter(held -> held.role() == Role.APPLICANT && held.scope().kind() == ScopeKind.ORGANISATION)
                .flatMap(held -> parties.row(PartyId.parse(held.scope().of())).stream())
                .toList();
    }

    public List<ApplicationRow> all() {
        var own = parties().stream().map(party -> party.id().id()).toList();
        return own.isEmpty() ? List.of() : rows.of(own);
    }

    /// The editions that take applications now or soon, for each of one's parties that has not begun yet, with the answer whether it may apply.
    public List<Chance> chances() {
        var own = parties();
        return applications.notOverAt(clock.instant()).stream()
                .flatMap(period -> chances(period, editions.read(period.edition()), own))
                .toList();
    }

    private Stream<Chance> chances(ApplicationPeriod period, EditionSheet edition, List<PartyRow> own) {
        return own.stream().filter(party -> isFor(edition, party))
                .filter(party -> applications.of(edition.id(), party.id()).isEmpty())
                .map(party -> chance(period.term(), edition, party));
    }

    private static boolean isFor(EditionSheet edition, PartyRow party) {
        var kind = party.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        return edition.regulation().rules().form(kind).isPresent();
    }

    private Chance chance(ApplicationTerm term, EditionSheet edition, PartyRow party) {
        return new Chance(edition.id(), edition.regulation().award(), edition.name(), party.id(), party.name(), term,
                term.at(clock.instant()), eligibility.of(edition.id(), party.id(), LocalDate.now(clock), Map.of()));
    }
}
