package award.application;

import java.util.ArrayList;
import java.util.List;

/// The question what the reviews found about a candidate, for the letter to those who stop (反馈).
///
/// Observed at once, in the same transaction, by whoever keeps what panels said.
public final class FeedbackAsked {

    private final CandidacyId candidacy;
    private final List<Feedback> answers = new ArrayList<>();

    /// @param review        as papers call it: 材料评审
    /// @param strengths     优势
    /// @param opportunities 改进机会
    public record Feedback(String review, String strengths, String opportunities) {}

    public FeedbackAsked(CandidacyId candidacy) {
        this.candidacy = candidacy;
    }

    public CandidacyId candidacy() {
        return candidacy;
    }

    public void answer(Feedback feedback) {
        answers.add(feedback);
    }

    public List<Feedback> answers() {
        return List.copyOf(answers);
    }
}
