package award.application.service;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyState;
import award.application.Ruling;
import award.application.store.CandidacyRows;
import award.edition.EditionId;
import award.publicity.ConcernedAsked;
import award.publicity.ConcernedAsked.Concerned;
import award.publicity.ObjectionUpheld;
import award.scheme.rule.ObjectionRule.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/// Acts on objections that proved true: whom the regulation removes from the list is disqualified, by the decision that settled the
/// objection. It is pending until the office releases it, like every decision.
@ApplicationScoped
class UpheldObjections {

    @Inject CandidacyRows rows;
    @Inject CandidacyDesk desk;

    void name(@Observes ConcernedAsked question) {
        rows.all(CandidacyQuery.all(new EditionId(question.matter()))).stream()
                .filter(row -> question.means(row.name()) && row.state().next().contains(CandidacyState.DISQUALIFIED))
                .forEach(row -> question.answer(new Concerned(row.id(), row.party(), row.name(), row.number(), Objects.toString(row.recommender(), ""))));
    }

    void act(@Observes ObjectionUpheld objection) {
        if (objection.follows().effect() != Effect.DISQUALIFY) return;
        var settled = objection.conclusion();
        var ruling = Ruling.of(objection.follows().clause(), settled.decidedOn(), settled.document(), settled.reason());
        rows.all(CandidacyQuery.all(new EditionId(objection.matter()))).stream()
                .filter(row -> objection.concerned().contains(row.id()))
                .forEach(row -> desk.rule(new CandidacyId(row.id()), CandidacyState.DISQUALIFIED, ruling));
    }
}
