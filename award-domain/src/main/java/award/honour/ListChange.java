package award.honour;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.scheme.Rules;
import award.scheme.rule.Honouring;
import award.scheme.rule.Honouring.After;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a list may be decided in place of the one that there is (名单调整): nobody stands on it who is out, nobody falls off it without a
/// decision of its own, and places that fell free are filled only where the regulation lets the next one move up.
///
/// @param basis   the clause by which the committee decides the list
/// @param earlier the list as it was decided; empty before
/// @param now     as it stands
/// @param states  of all candidates
public record ListChange(Rules rules, Citation basis, List<ProposedPlace> earlier, StandingList now, Map<CandidacyId, CandidacyState> states) {

    private static final Set<CandidacyState> MAY_STAND = Set.of(CandidacyState.SHORTLISTED, CandidacyState.PROPOSED);

    public Findings check(List<ProposedPlace> wanted) {
        var findings = new ArrayList<Finding>();
        wanted.stream().filter(place -> !MAY_STAND.contains(states.get(place.candidacy())))
                .forEach(place -> findings.add(unmet(basis, "honour.change.out", place.honoured().name())));
        var kept = candidacies(wanted);
        now.standing().stream().filter(place -> !kept.contains(place.candidacy()) && states.get(place.candidacy()) == CandidacyState.PROPOSED)
                .forEach(place -> findings.add(unmet(basis, "honour.change.stillProposed", place.honoured().name())));
        rules.honouring(Honouring.Succession.class).filter(rule -> rule.after() == After.VACANT && !now.left().isEmpty())
                .ifPresent(rule -> added(wanted).forEach(place -> findings.add(unmet(rule.clause(), "honour.change.noSuccession", place.honoured().name()))));
        return new Findings(findings);
    }

    private List<ProposedPlace> added(List<ProposedPlace> wanted) {
        var known = candidacies(earlier);
        return wanted.stream().filter(place -> !known.contains(place.candidacy())).toList();
    }

    private static Set<CandidacyId> candidacies(List<ProposedPlace> places) {
        return places.stream().map(ProposedPlace::candidacy).collect(Collectors.toSet());
    }

    private static Finding unmet(Citation clause, String key, String name) {
        return new Finding(clause, Answer.unmet(Until.CHANGED_FACTS, key, name));
    }
}
