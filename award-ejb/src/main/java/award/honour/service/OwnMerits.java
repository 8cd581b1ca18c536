package award.honour.service;

import award.application.CandidacyState;
import award.application.service.OwnCandidacies;
import award.edition.service.EditionReader;
import award.honour.Honoured;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.OwnWin;
import award.honour.model.MeritPerson;
import award.honour.store.MeritPersons;
import award.identity.Role;
import award.identity.Roles;
import award.identity.ScopeKind;
import award.identity.service.MyDesk;
import award.party.PartyId;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Honouring;
import award.shared.Findings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/// Where a winning organisation nominates its own persons of merit (有功人员).
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class OwnMerits {

    @Inject MeritPersons persons;
    @Inject Nominations nominations;
    @Inject OwnCandidacies candidacies;
    @Inject EditionReader editions;
    @Inject PartyDesk register;
    @Inject MyDesk mine;

    /// Where an own organisation is known to be on the list of an award that commends persons of merit too, and they can still be nominated.
    public List<OwnWin> wins() {
        return parties().stream().flatMap(party -> candidacies.of(party).stream()
                        .filter(own -> own.state() == CandidacyState.PROPOSED)
                        .map(own -> editions.read(own.edition()))
                        .filter(edition -> edition.regulation().rules().honouring(Honouring.MeritPersons.class).isPresent())
                        .flatMap(edition -> register.row(party).stream().map(row -> new OwnWin(edition.id(), edition.name(), party, row.name()))))
                .toList();
    }

    /// All that own organisations have nominated.
    public List<MeritRow> all() {
        return persons.of(parties()).stream().map(MeritPerson::row).toList();
    }

    /// @return what speaks against it; nothing when she or he was nominated
    public Findings nominate(@Valid NewMerit entry) {
        var win = wins().stream().filter(each -> each.edition().equals(entry.edition()) && each.party().equals(entry.winner())).findFirst()
                .orElseThrow(() -> new EJBAccessException("not an own organisation: " + entry.winner()));
        return nominations.enter(new NewMerit(entry.edition(), entry.winner(), entry.person(), entry.post(), entry.merit(), ""),
                List.of(new Honoured(win.party(), win.name(), AwardeeKind.ORGANISATION)));
    }

    /// Takes a nomination back that was not checked yet.
    ///
    /// @param seen the version of the row that the act rests on
    public void takeBack(MeritId id, long seen) {
        var person = persons.get(id, seen);
        if (!parties().contains(person.party()) || person.state() != MeritState.NOMINATED) throw new EJBAccessException("not to be taken back: " + id);
        persons.remove(person);
    }

    private List<PartyId> parties() {
        return mine.whoAmI().roles().stream()
                .filter(held -> held.role() == Role.APPLICANT && held.scope().kind() == ScopeKind.ORGANISATION)
                .map(held -> PartyId.parse(held.scope().of())).toList();
    }
}
