package award.application;

import award.edition.EditionId;
import java.util.List;

/// The pending decisions of an edition were released together. Told at once, in the same transaction: whoever writes letters about
/// them begins here.
public record DecisionsReleased(EditionId edition, List<CandidateRuledOn> decisions) {

    public DecisionsReleased {
        decisions = List.copyOf(decisions);
    }
}
