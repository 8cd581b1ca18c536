package award.review;

import award.application.CandidacySheet;
import award.scheme.rule.Criteria;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One score sheet as a panel works on it.
///
/// @param scoring    the percentages so far and what they come to
/// @param finishedOn the day on which the scores were settled; empty while the panel works
/// @param version    of the record, to notice when somebody else was faster
public record ScoreForm(
        SheetId id, ReviewKind kind, CandidacySheet candidate, Scoring scoring, List<Panelist> panel, Opinion opinion,
        Optional<LocalDate> finishedOn, long version) {

    public ScoreForm {
        panel = List.copyOf(panel);
    }

    public Criteria criteria() {
        return scoring.criteria();
    }

    public boolean isOpen() {
        return finishedOn.isEmpty();
    }
}
