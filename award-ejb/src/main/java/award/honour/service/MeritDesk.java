package award.honour.service;

import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.ProposedPlace;
import award.honour.model.MeritPerson;
import award.honour.store.MeritPersons;
import award.identity.Roles;
import award.scheme.rule.Honouring;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/// Where persons of merit (有功人员) are nominated for whoever recommended the winner, checked, and commended with the winners.
@Stateless
public class MeritDesk {

    @Inject MeritPersons persons;
    @Inject Nominations nominations;
    @Inject WinnersLists lists;
    @Inject EditionReader editions;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<MeritRow> of(EditionId edition) {
        return persons.of(edition).stream().map(MeritPerson::row).toList();
    }

    /// The winners whose people can be nominated: those who stand on the list.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<ProposedPlace> winners(EditionId edition) {
        return lists.standing(edition).standing();
    }

    /// Nominates somebody for a winner, on the word of whoever is named.
    ///
    /// @return what speaks against it; nothing when she or he was nominated
    @RolesAllowed(Roles.SECRETARY)
    public Findings nominate(@Valid NewMerit entry) {
        return nominations.enter(entry, winners(entry.edition()).stream().map(ProposedPlace::honoured).toList());
    }

    /// Puts down what the check came to.
    ///
    /// @param seen the version of the row that the act rests on
    /// @param why  a refusal needs a reason; else empty
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Findings> check(MeritId id, long seen, MeritState result, String why) {
        var person = persons.get(id, seen);
        if (result == MeritState.REFUSED && why.isBlank()) {
            var clause = editions.regulationOf(person.edition()).rules().honouring(Honouring.MeritPersons.class).orElseThrow().clause();
            return Optional.of(refused(clause, "honour.merit.whyNot"));
        }
        record.fire(person.check(result, why));
        return Optional.empty();
    }

    private static Findings refused(Citation clause, String key, Object... args) {
        return Findings.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key, args)));
    }
}
