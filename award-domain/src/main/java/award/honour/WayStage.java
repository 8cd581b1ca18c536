package award.honour;

import award.edition.StageLine;
import award.shared.Findings;
import java.util.List;
import java.util.Optional;

/// One stage of the way from the vote to the honour, as one page shows them all.
///
/// @param line   the stage with its steps
/// @param papers the papers that the office issues in it
/// @param check  what the quotas say of its list; empty where it has none yet
/// @param blocks what stands in the way of its end; empty for a stage that is past or ahead
public record WayStage(StageLine line, List<DispatchKind> papers, Optional<ListCheck> check, Findings blocks) {

    public WayStage {
        papers = List.copyOf(papers);
    }
}
