package award.review.service;

import award.identity.RightAsked;
import award.identity.Role;
import award.identity.service.MyDesk;
import award.review.ConductCheck;
import award.review.ConductRow;
import award.review.Panelist;
import award.review.model.ConductCase;
import award.review.store.ConductCases;
import award.shared.Findings;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Who may not take part any more (取消资格), asked before anybody reviews or recommends.
@ApplicationScoped
class LostRights {

    @Inject ConductCases cases;
    @Inject MyDesk me;
    @Inject Clock clock;

    void answer(@Observes RightAsked question) {
        decided(question.scheme()).stream()
                .filter(row -> row.account().equalsIgnoreCase(question.account()) && bars(row, question))
                .findFirst().ifPresent(row -> question.lost());
    }

    private static boolean bars(ConductRow row, RightAsked question) {
        return switch (question.role()) {
            case EXPERT -> row.barsReviewOn(question.day());
            case RECOMMENDER -> row.barsRecommendationOn(question.day());
            default -> false;
        };
    }

    /// Refuses the members of a panel who lost the right to review.
    Findings of(String scheme, List<Panelist> panel) {
        return ConductCheck.seats(panel, decided(scheme), LocalDate.now(clock));
    }

    /// @throws EJBAccessException when the caller reviews as an expert and has lost the right to
    void requireReviewer(String scheme) {
        var person = me.whoAmI();
        var question = new RightAsked(scheme, Role.EXPERT, person.name(), LocalDate.now(clock));
        if (person.is(Role.EXPERT)) answer(question);
        if (question.isLost()) throw new EJBAccessException("has lost the right to review: " + person.name());
    }

    private List<ConductRow> decided(String scheme) {
        return cases.of(scheme).stream().map(ConductCase::row).toList();
    }
}
