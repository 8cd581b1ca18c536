package award.application;

import award.application.form.FilledForm;
import award.application.form.FormComparison;
import java.util.List;

/// An application and the one before it, as a page sets them side by side.
///
/// @param lastOnPaper whether the last application is on paper: its figures are those that somebody entered from it
/// @param nowOnPaper  the same of this one
/// @param lastForm    the last application with what is known of it
/// @param nowForm     this one
/// @param scores      what the last application reached, item by item; empty where no scores are on record
public record ComparisonSheet(
        CandidacySheet last, CandidacySheet now, boolean lastOnPaper, boolean nowOnPaper, FilledForm lastForm, FilledForm nowForm,
        List<ScoreLine> scores) {

    public ComparisonSheet {
        scores = List.copyOf(scores);
    }

    public FormComparison comparison() {
        return FormComparison.of(lastForm, nowForm);
    }
}
