package award.honour.service;

import award.edition.EditionId;
import award.honour.StandingList;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;

/// Whether the public was shown the list that stands (公示名单与现行名单一致): everybody on it was noticed, and whoever was noticed beside
/// them has left the list since.
@ApplicationScoped
class NoticedList {

    @Inject PublicityDesk notices;

    /// Empty before the list was shown.
    Optional<Findings> of(EditionId edition, Regulation regulation, StandingList list) {
        return regulation.rules().stage(StageKind.PUBLIC_NOTICE).flatMap(stage -> shown(edition, stage).map(notice -> compare(stage, notice, list)));
    }

    private Optional<NoticeRow> shown(EditionId edition, Stage stage) {
        return notices.of(edition.value()).reversed().stream()
                .filter(notice -> notice.stands() && stage.notice().filter(notice.rule()::equals).isPresent()).findFirst();
    }

    private static Findings compare(Stage stage, NoticeRow notice, StandingList list) {
        var unseen = new LinkedHashSet<>(list.standing().stream().map(place -> place.honoured().name()).toList());
        notice.entries().forEach(unseen::remove);
        var strange = new LinkedHashSet<>(notice.entries());
        list.standing().forEach(place -> strange.remove(place.honoured().name()));
        list.left().forEach(left -> strange.remove(left.place().honoured().name()));
        var answer = unseen.isEmpty() && strange.isEmpty() ? Answer.MET
                : Answer.unmet(Until.CHANGED_FACTS, unseen.isEmpty() ? "honour.notice.strange" : "honour.notice.unseen", String.join("、", unseen.isEmpty() ? strange : unseen));
        return Findings.of(new Finding(stage.clause(), answer).withFact("honour.notice.shown", notice.publishedOn(), notice.entries().size())
                .withStep("honour.notice.compared", notice.entries().size(), list.left().size(), list.standing().size()));
    }
}
