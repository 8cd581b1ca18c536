package award.edition.model;

import award.publicity.NoticeOver;
import award.publicity.NoticeRow;
import award.scheme.Regulation;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.Stage;
import award.shared.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The notice that a stage of publicity consists of: the stage ends when the notice is over.
public record NoticeDue(NoticeRule rule) {

    /// The notice that a stage carries out, if it publishes a list.
    public static Optional<NoticeDue> at(Stage stage, Regulation regulation) {
        return stage.notice().flatMap(regulation.rules()::notice).map(NoticeDue::new);
    }

    /// Whether a notice of this rule was published, is over by the end of that day, and no objection to it is open.
    public Finding on(LocalDate day, List<NoticeRow> published) {
        return new NoticeOver(rule).on(day, published);
    }
}
