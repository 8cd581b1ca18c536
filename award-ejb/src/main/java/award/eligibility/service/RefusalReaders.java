package award.eligibility.service;

import award.application.Ended;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.scheme.Regulation;
import award.scheme.rule.ScreeningRule.Informed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// To whom a refusal is told: to those who recommended the candidate where the regulation has it told through them, else to itself.
///
/// @param known        everybody who may recommend
/// @param recommending who recommended each party in the edition
record RefusalReaders(Regulation regulation, List<RecommenderSheet> known, Map<UUID, Set<RecommenderId>> recommending) {

    private static final String BETWEEN_NAMES = "[\u3001\uFF0C,]";

    boolean isThrough() {
        return regulation.rules().screening().filter(rule -> rule.informs() == Informed.RECOMMENDER).isPresent();
    }

    List<Addressee> of(Ended one) {
        if (!isThrough() || one.recommender().isBlank()) return List.of(Addressee.withoutMail(one.name(), Mailbox.party(one.party().id())));
        var to = known.stream().filter(body -> recommends(body, one))
                .map(body -> new Addressee(body.entry().name(), body.entry().mail(), Mailbox.recommender(body.code()))).toList();
        return to.isEmpty() ? List.of(Addressee.withoutMail(one.recommender(), Mailbox.office(regulation.scheme()))) : to;
    }

    /// By what it did with the application; for a candidate that the office entered from paper, by the name that stands there.
    private boolean recommends(RecommenderSheet body, Ended one) {
        var did = recommending.getOrDefault(one.party().id(), Set.of());
        return did.isEmpty() ? List.of(one.recommender().split(BETWEEN_NAMES)).contains(body.entry().name()) : did.contains(body.id());
    }
}
