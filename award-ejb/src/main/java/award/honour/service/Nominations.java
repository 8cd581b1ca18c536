package award.honour.service;

import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.honour.Honoured;
import award.honour.MeritId;
import award.honour.MeritRow;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.model.MeritPerson;
import award.honour.store.Grants;
import award.honour.store.MeritPersons;
import award.scheme.rule.Honouring;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Recorded;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/// Takes nominations of persons of merit in, from whichever desk, and commends those accepted with the winners.
@ApplicationScoped
class Nominations {

    @Inject MeritPersons persons;
    @Inject Grants grants;
    @Inject WinnersLists lists;
    @Inject EditionReader editions;
    @Inject Event<Recorded> record;

    /// @param list who stands on it
    /// @return what speaks against it; nothing when she or he was nominated
    Findings enter(NewMerit entry, List<Honoured> list) {
        var regulation = editions.regulationOf(entry.edition());
        var rule = regulation.rules().honouring(Honouring.MeritPersons.class);
        if (rule.isEmpty()) return refused(regulation.cite("1"), "honour.merit.notForeseen");
        var clause = rule.get().clause();
        if (!grants.ofEdition(entry.edition().value()).isEmpty()) return refused(clause, "honour.merit.tooLate");
        var winner = list.stream().filter(honoured -> honoured.party().equals(entry.winner())).findFirst();
        if (winner.isEmpty()) return refused(clause, "honour.merit.noWinner");
        return add(entry, winner.get(), clause);
    }

    private Findings add(NewMerit entry, Honoured honoured, Citation clause) {
        boolean known = persons.of(entry.edition()).stream().map(MeritPerson::row)
                .anyMatch(row -> row.party().equals(honoured.party().id()) && row.person().equals(entry.person().strip()));
        if (known) return refused(clause, "honour.merit.twice", entry.person().strip());
        var person = new MeritPerson(MeritId.fresh(), entry, honoured.party(), honoured.name());
        persons.add(person);
        record.fire(person.decided());
        return Findings.of();
    }

    /// Commends all who were accepted and whose organisation is among the winners, by the decision that commends these.
    void commend(EditionSheet edition) {
        edition.regulation().rules().honouring(Honouring.MeritPersons.class).ifPresent(rule -> {
            var winners = lists.standing(edition.id()).standing().stream().map(place -> place.honoured().party()).toList();
            var accepted = persons.of(edition.id()).stream()
                    .filter(person -> person.state() == MeritState.ACCEPTED && winners.contains(person.party())).toList();
            for (int i = 0; i < accepted.size(); i++) {
                record.fire(accepted.get(i).commend(rule.numbering().number(edition.year(), edition.number(), i + 1)));
            }
        });
    }

    private static Findings refused(Citation clause, String key, Object... args) {
        return Findings.of(new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key, args)));
    }
}
