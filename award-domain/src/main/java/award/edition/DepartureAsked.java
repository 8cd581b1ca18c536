package award.edition;

import award.scheme.Regulation;
import award.scheme.rule.Change;
import award.shared.Finding;
import award.shared.Findings;
import java.util.ArrayList;
import java.util.List;

/// The question put to every capability before an edition departs from a reading: has something been done already by the rule
/// that would change? What was done by one rule is not judged by another.
///
/// Observed at once, in the same transaction; whoever has done such a thing objects with a finding.
public final class DepartureAsked {

    private final EditionId edition;
    private final Regulation regulation;
    private final List<Change> changes;
    private final List<Finding> objections = new ArrayList<>();

    public DepartureAsked(EditionId edition, Regulation regulation, List<Change> changes) {
        this.edition = edition;
        this.regulation = regulation;
        this.changes = List.copyOf(changes);
    }

    public EditionId edition() {
        return edition;
    }

    public Regulation regulation() {
        return regulation;
    }

    /// What the present sense and the other one change in the rules.
    public List<Change> changes() {
        return changes;
    }

    public void object(Finding finding) {
        objections.add(finding);
    }

    public Findings objections() {
        return new Findings(objections);
    }
}
