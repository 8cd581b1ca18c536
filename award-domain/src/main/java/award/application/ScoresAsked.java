package award.application;

import java.util.ArrayList;
import java.util.List;

/// The question what a candidate reached, item by item, so that an application can be set beside an earlier one.
///
/// Observed at once, in the same transaction, by whoever keeps the scores.
public final class ScoresAsked {

    private final CandidacyId candidacy;
    private final List<ScoreLine> lines = new ArrayList<>();

    public ScoresAsked(CandidacyId candidacy) {
        this.candidacy = candidacy;
    }

    public CandidacyId candidacy() {
        return candidacy;
    }

    public void answer(List<ScoreLine> reached) {
        lines.addAll(reached);
    }

    public List<ScoreLine> lines() {
        return List.copyOf(lines);
    }
}
