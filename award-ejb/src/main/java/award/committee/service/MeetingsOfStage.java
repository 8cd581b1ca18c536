package award.committee.service;

import award.committee.MeetingState;
import award.committee.QuorumCheck;
import award.committee.model.Body;
import award.committee.model.Meeting;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.committee.store.Records;
import award.edition.StageClosing;
import award.scheme.rule.BodyRule;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Answers for the bodies when an edition asks whether a stage may end: the body that deliberates in it has met, with its quorum, and
/// its resolution is on record.
@ApplicationScoped
class MeetingsOfStage {

    @Inject Bodies bodies;
    @Inject Meetings meetings;
    @Inject Records records;

    void close(@Observes StageClosing question) {
        question.regulation().rules().bodyIn(question.stage()).ifPresent(rule -> close(question, rule));
    }

    private void close(StageClosing question, BodyRule rule) {
        var held = bodies.of(question.regulation().scheme(), rule.key()).map(body -> held(question, body)).orElse(List.of());
        if (held.isEmpty()) {
            object(question, "committee.meetingMissing", rule.name());
            return;
        }
        var decided = held.stream().filter(meeting -> records.hasResolved(meeting.id(), question.stage().key())).reduce((earlier, later) -> later);
        if (decided.isEmpty()) object(question, "committee.resolutionMissing", rule.name());
        else quorum(rule, decided.get()).filter(finding -> !(finding.answer() instanceof Answer.Met)).ifPresent(question::object);
    }

    private List<Meeting> held(StageClosing question, Body body) {
        return meetings.of(question.edition(), body.id()).stream().filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .filter(meeting -> meeting.items().stream().anyMatch(item -> item.stage().equals(question.stage().key()))).toList();
    }

    private static Optional<Finding> quorum(BodyRule rule, Meeting meeting) {
        return rule.quorum().map(quorum -> QuorumCheck.of(quorum, meeting.turnout().all(), meeting.turnout().came()));
    }

    private static void object(StageClosing question, String key, String body) {
        question.object(new Finding(question.stage().clause(), Answer.unmet(Until.CHANGED_FACTS, key, body)));
    }
}
