package award.honour.service;

import award.edition.service.EditionReader;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.OwnWin;
import award.honour.model.MeritPerson;
import award.honour.store.MeritPersons;
import award.honour.store.Proposals;
import award.identity.Role;
import award.identity.Roles;
import award.identity.ScopeKind;
import award.identity.service.MyDesk;
import award.party.PartyId;
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
    @Inject MeritDesk desk;
    @Inject Proposals proposals;
    @Inject EditionReader editions;
    @Inject MyDesk mine;

    /// The editions in which an own organisation is on the list and persons of merit are commended too, while they can be nominated.
    public List<OwnWin> wins() {
        var own = parties();
        return own.isEmpty() ? List.of() : proposals.placesOf(own).stream()
                .filter(win -> editions.regulationOf(win.edition()).rules().honouring(Honouring.MeritPersons.class).isPresent())
                .toList();
    }

    /// All that own organisations have nominated.
    public List<MeritRow> all() {
        return persons.of(parties()).stream().map(MeritPerson::row).toList();
    }

    /// @return what speaks against it; nothing when she or he was nominated
    public Findings nominate(@Valid NewMerit entry) {
        if (wins().stream().noneMatch(win -> win.edition().equals(entry.edition()) && win.candidacy().equals(entry.winner()))) {
            throw new EJBAccessException("not an own organisation: " + entry.winner());
        }
        return desk.enter(new NewMerit(entry.edition(), entry.winner(), entry.person(), entry.post(), entry.merit(), ""));
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
