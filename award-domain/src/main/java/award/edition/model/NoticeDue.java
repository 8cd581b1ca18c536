package award.edition.model;

import award.publicity.NoticeRow;
import award.scheme.Regulation;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.Stage;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The notice that a stage of publicity consists of: the stage ends when the notice is over.
public record NoticeDue(NoticeRule rule) {

    /// The notice that a stage carries out, if it publishes a list.
    public static Optional<NoticeDue> at(Stage stage, Regulation regulation) {
        return stage.notice().flatMap(regulation.rules()::notice).map(NoticeDue::new);
    }

    /// Whether a notice of this rule was published and is over by the end of that day.
    public Finding on(LocalDate day, List<NoticeRow> published) {
        return published.stream().filter(notice -> notice.rule().equals(rule.key())).reduce((earlier, later) -> later)
                .map(notice -> over(notice, day))
                .orElseGet(() -> new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, "edition.noticeMissing", rule.list())));
    }

    private Finding over(NoticeRow notice, LocalDate day) {
        var answer = day.isBefore(notice.lastDay())
                ? Answer.unmet(Until.day(notice.lastDay()), "edition.noticeRuns", rule.list(), notice.lastDay())
                : Answer.MET;
        return new Finding(rule.clause(), answer).withFact("edition.notice", rule.list(), notice.publishedOn(), notice.lastDay());
    }
}
