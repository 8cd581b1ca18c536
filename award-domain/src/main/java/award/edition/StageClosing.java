package award.edition;

import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.shared.Finding;
import award.shared.Findings;
import java.util.ArrayList;
import java.util.List;

/// The question put to every capability before a stage ends: is there anything that must be done first?
///
/// Observed at once, in the same transaction; whoever has work left in the stage objects with a finding. So an edition knows
/// nothing of applications, scores or votes, and yet cannot pass them by.
public final class StageClosing {

    private final EditionId edition;
    private final Regulation regulation;
    private final Stage stage;
    private final List<Finding> objections = new ArrayList<>();

    public StageClosing(EditionId edition, Regulation regulation, Stage stage) {
        this.edition = edition;
        this.regulation = regulation;
        this.stage = stage;
    }

    public EditionId edition() {
        return edition;
    }

    public Regulation regulation() {
        return regulation;
    }

    public Stage stage() {
        return stage;
    }

    public void object(Finding finding) {
        objections.add(finding);
    }

    public Findings objections() {
        return new Findings(objections);
    }
}
