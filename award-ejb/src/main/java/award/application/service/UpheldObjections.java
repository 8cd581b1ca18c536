package award.application.service;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.Ruling;
import award.application.store.CandidacyRows;
import award.edition.EditionId;
import award.publicity.ObjectionUpheld;
import award.scheme.rule.ObjectionRule.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Acts on objections that proved true: whom the regulation removes from the list is disqualified, by the decision that settled the objection.
@ApplicationScoped
class UpheldObjections {

    @Inject CandidacyRows rows;
    @Inject CandidacyDesk desk;

    void act(@Observes ObjectionUpheld objection) {
        if (objection.follows().effect() != Effect.DISQUALIFY || objection.against().isEmpty()) return;
        var settled = objection.conclusion();
        var ruling = Ruling.of(objection.follows().clause(), settled.decidedOn(), settled.document(), settled.reason());
        rows.all(CandidacyQuery.all(new EditionId(objection.matter()))).stream()
                .filter(candidate -> isMeant(candidate, objection.against()) && candidate.state().next().contains(CandidacyState.DISQUALIFIED))
                .forEach(candidate -> desk.rule(candidate.candidacy(), CandidacyState.DISQUALIFIED, ruling));
    }

    /// A line of the list is a name, or a name and the unit in brackets.
    private static boolean isMeant(CandidacyRow candidate, String line) {
        return line.equals(candidate.name()) || line.startsWith(candidate.name() + "\uFF08");
    }
}
