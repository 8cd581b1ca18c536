package award.publicity;

import award.scheme.rule.NoticeRule;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.List;

/// Whether the notice that a rule asks for is over (公示期满且无未办结的异议): what a stage, or a recommender, waits for.
public record NoticeOver(NoticeRule rule) {

    /// Whether a notice of this rule was published, is over by the end of that day, and no objection to it is open.
    ///
    /// @param published the notices of one matter, the earliest first
    public Finding on(LocalDate day, List<NoticeRow> published) {
        var ours = published.stream().filter(notice -> notice.rule().equals(rule.key())).toList();
        long open = ours.stream().mapToLong(NoticeRow::openObjections).sum();
        return ours.stream().filter(NoticeRow::stands).reduce((earlier, later) -> later)
                .map(notice -> over(notice, day, open))
                .orElseGet(() -> new Finding(rule.clause(), Answer.unmet(Until.CHANGED_FACTS, "publicity.over.missing", rule.list())));
    }

    private Finding over(NoticeRow notice, LocalDate day, long open) {
        return new Finding(rule.clause(), answer(notice, day, open))
                .withFact("publicity.over.notice", rule.list(), notice.publishedOn(), notice.lastDay());
    }

    private Answer answer(NoticeRow notice, LocalDate day, long open) {
        if (day.isBefore(notice.lastDay())) {
            return Answer.unmet(Until.day(notice.lastDay()), "publicity.over.runs", rule.list(), notice.lastDay());
        }
        return open == 0 ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "publicity.over.objections", rule.list(), open);
    }
}
