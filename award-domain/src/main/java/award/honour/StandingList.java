package award.honour;

import award.application.CandidacyState;
import award.application.Ruling;
import java.util.List;
import java.util.Optional;

/// The list of those proposed as it stands now (现行名单): as it was decided, less those who have left it since.
///
/// @param standing who still stands on it, in its order
/// @param left     who has left it, and by which decision
/// @param undecided names whose decision was taken back or who were added beside the list, so that it must be decided anew
public record StandingList(List<ProposedPlace> standing, List<Left> left, List<String> undecided) {

    public static final StandingList NONE = new StandingList(List.of(), List.of(), List.of());

    public StandingList {
        standing = List.copyOf(standing);
        left = List.copyOf(left);
        undecided = List.copyOf(undecided);
    }

    /// One who left the list.
    ///
    /// @param as     disqualified, or withdrawn
    /// @param ruling the decision; empty where it is not known
    public record Left(ProposedPlace place, CandidacyState as, Optional<Ruling> ruling) {}

    public boolean isCurrent() {
        return undecided.isEmpty();
    }

    public List<Place> places() {
        return standing.stream().map(ProposedPlace::place).toList();
    }
}
